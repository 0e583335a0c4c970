import * as z from 'zod/mini';
import { listOf, presentText } from './answerFields.js';
import { texts } from './bodyFields.js';

/** Whom else to send an invoice to; `{}` sends it to the client alone. @source cli */
export const sendInput = z.strictObject({ emails: texts });

/** Whom an invoice was sent to, and what with it. @source cli */
export const sent = z.looseObject({ recipients: listOf(presentText), attachments: listOf(presentText) });

/** Whom else to send an invoice to. */
export type SendInvoiceInput = z.input<typeof sendInput>;

/** Whom an invoice was sent to, and what with it. */
export type SentInvoice = z.output<typeof sent>;
