import * as z from 'zod/mini';
import { file } from './file.js';
import { typed } from './inputFields.js';

/** A Constancia de Situación Fiscal as PDF. @source cli */
export const csfInput = z.strictObject({ file });

/** The client to bring up to date; left out, a new one is made. @source cli */
export const csfQuery = z.strictObject({ client_id: typed });

/** A Constancia de Situación Fiscal as PDF. */
export type CsfInput = z.input<typeof csfInput>;
