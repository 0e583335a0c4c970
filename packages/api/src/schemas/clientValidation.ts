import * as z from 'zod/mini';
import type { FieldError } from '../GigstackError.js';
import { fieldErrors } from '../transport/fieldErrors.js';
import { flag, maybe, text } from './answerFields.js';
import { reading, within } from './reading.js';

const record = z.looseObject({ is_valid: flag, message: text, efos: maybe(z.looseObject({ is_valid: flag })) });

/**
 * What the SAT says of a client's fiscal data. `fields` names what does not agree, wherever the answer keeps it
 * (`fields`, `errors` or `details`). @source cli prints a flat object and names no field; `is_valid` and the rest inferred from the client
 */
export const clientValidation = reading('object', (value, issues) => {
  const found = within(record, value, issues);
  if (!found) return undefined;
  const fields: FieldError[] = fieldErrors(found['fields'] ?? found['errors'] ?? found['details']);
  return { ...found, fields };
});

/** What the SAT says of a client's fiscal data. */
export type ClientValidation = z.output<typeof clientValidation>;
