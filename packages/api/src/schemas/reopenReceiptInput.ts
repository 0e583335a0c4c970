import * as z from 'zod/mini';
import { typed } from './inputFields.js';

/** Why a receipt can be invoiced again. @source cli */
export const reopenReceiptInput = z.strictObject({ reason: typed });

/** Why a receipt can be invoiced again. */
export type ReopenReceiptInput = z.input<typeof reopenReceiptInput>;
