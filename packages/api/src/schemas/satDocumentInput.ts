import * as z from 'zod/mini';
import { file } from './file.js';
import { oneOf, typed } from './inputFields.js';

/** A support document: its file and what it is; `documentType` in camel case, as the API takes it. @source docs, cli */
export const satDocumentInput = z.strictObject({
  file,
  documentType: oneOf('contract', 'delivery_proof', 'payment_proof', 'communication', 'payment_confirmation', 'subscription_info'),
  name: typed,
  description: typed,
});

/** A support document to upload. */
export type SATDocumentInput = z.input<typeof satDocumentInput>;
