import type { Schema } from '../endpoint.js';
import { optionalReading, readEach, reading, within } from './reading.js';

// The API leaves out or nulls almost any field, so each is its value or `undefined`; only a value that cannot be read is an error.
// @source docs and CLI examples disagree on presence and type; only ids are always there

/** Reads a text; a number (a folio, a postal code) is read as one. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A text. */
export const text = optionalReading('string', readText);

/** A text that is always there, as the one by which a record is known. */
export const presentText = reading('string', readText);

/** A decimal amount, quantity or rate; text that is a number is read as one. */
export const amount = optionalReading('number', (value) => {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
  return isNumeric ? Number(value) : undefined;
});

/** A yes or no. */
export const flag = optionalReading('boolean', (value) => (typeof value === 'boolean' ? value : undefined));

/** A free object of the host, as it came. */
export const metadata = optionalReading('record', (value) =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined,
);

/** Whatever the API keeps under this name, as it came. */
export const anything = optionalReading('value', (value) => value);

/** A nested record that may be missing or null. */
export function maybe<Output, Input>(schema: Schema<Output, Input>) {
  return optionalReading('object', (value, issues) => within(schema, value, issues));
}

/** A list that may be missing or null and may hold null elements, as some of the API's lists do. @source cli */
export function listOf<Output, Input>(schema: Schema<Output, Input>) {
  const read = readEach(schema);
  return optionalReading('array', (value, issues) => read(Array.isArray(value) ? value.filter((element) => element !== null) : value, issues));
}
