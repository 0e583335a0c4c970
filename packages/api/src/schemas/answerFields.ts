import * as z from 'zod/mini';
import type { Schema } from '../endpoint.js';

/**
 * A field of an answer. The API leaves out, nulls or retypes almost any field, so each is its value or `undefined`;
 * only a value that cannot be read is an error. Written as one transform because unions of schemas weigh more than all of this.
 * @source docs and CLI examples disagree on presence and type; only ids are always there
 */
function field<T>(expected: 'string' | 'number' | 'boolean' | 'record', read: (value: unknown) => T | undefined) {
  return z.optional(
    z.transform((value: unknown, context): T | undefined => {
      if (value === null || value === undefined) return undefined;
      const result = read(value);
      if (result === undefined) context.issues.push({ code: 'invalid_type', expected, input: undefined });
      return result;
    }),
  );
}

/** A text; a number (a folio, a postal code) is read as one. */
export const text = field('string', (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined));

/** A decimal amount, quantity or rate; text that is a number is read as one. */
export const amount = field('number', (value) => {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
  return isNumeric ? Number(value) : undefined;
});

/** A yes or no. */
export const flag = field('boolean', (value) => (typeof value === 'boolean' ? value : undefined));

/** A free object of the host, as it came. */
export const metadata = field('record', (value) =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined,
);

/** Whatever the API keeps under this name, as it came. */
export const anything = z.optional(z.unknown());

/** A nested record that may be missing or null. */
export function maybe<Output, Input>(schema: Schema<Output, Input>) {
  return prepared((value) => value ?? undefined, z.optional(schema));
}

/** A list that may be missing or null and may hold null elements, as some of the API's lists do. */
export function listOf<Output, Input>(schema: Schema<Output, Input>) {
  return prepared(
    (value) => (Array.isArray(value) ? value.filter((element) => element !== null) : (value ?? undefined)),
    z.optional(z.array(schema)),
  );
}

function prepared<Output, Input>(prepare: (value: unknown) => unknown, schema: Schema<Output, Input>) {
  // What was prepared is typed as what the schema takes, because the schema then checks it.
  return z.optional(z.pipe(z.transform(prepare) as z.ZodMiniTransform<Input>, schema));
}
