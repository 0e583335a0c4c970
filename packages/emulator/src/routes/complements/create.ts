import { issueComplement } from '../../complements/issueComplement.js';
import { readComplementInput } from '../../complements/readComplementInput.js';
import type { Handler } from '../../http/Call.js';
import { createIssued } from '../createIssued.js';

/** `POST /invoices/payment`: stamps the complement of a payment. */
export const createComplement: Handler = (call) => {
  const { payment, folio, ...input } = readComplementInput(call);
  return createIssued(call, { collection: call.database.complements, ...input, withFiles: false, issue: () => issueComplement(call, payment, { folio }) });
};
