import * as z from 'zod/mini';
import { oneOf, typed } from './inputFields.js';
import { reading, within } from './reading.js';

const fields = z.strictObject({ motive: oneOf('01', '02', '03', '04'), substitution_uuid: typed });

/** Why an invoice is cancelled. @source docs, n8n */
export type CancelInvoiceInput =
  | {
      /** 01: errors, with another invoice in its place. */
      motive: '01';
      /** UUID of the invoice in its place. */
      substitution_uuid: string;
    }
  | {
      /** 02: errors, nothing in its place; 03: the operation did not take place; 04: it is part of a global invoice. */
      motive: '02' | '03' | '04';
      substitution_uuid?: undefined;
    };

/** Motive 01 names the invoice in its place, and no other motive does. The command-line client sends `replacement`: against the docs, so not here. @source docs, n8n */
export const cancelInput = reading<CancelInvoiceInput, CancelInvoiceInput>('object', (value, issues) => {
  const found = within(fields, value, issues);
  if (!found) return undefined;
  const isNamed = found.substitution_uuid !== undefined;
  if (isNamed !== (found.motive === '01')) {
    issues.push({ code: 'invalid_type', expected: isNamed ? 'nothing unless motive is 01' : 'string with motive 01', input: undefined, path: ['substitution_uuid'] });
  }
  return value;
});
