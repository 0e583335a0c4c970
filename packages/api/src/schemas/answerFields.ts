import * as z from 'zod/mini';

/**
 * Fields of an answer. The API leaves out, nulls or retypes almost any of them, so each becomes its value or `undefined`:
 * a number where text is expected (a folio, a postal code) is read as text, and the reverse.
 * @source docs and CLI examples disagree on presence and type; only ids are always there.
 */
export const text = z.optional(
  z.pipe(
    z.nullish(z.union([z.string(), z.number()])),
    z.transform((value) => (value === null || value === undefined ? undefined : String(value))),
  ),
);

/** A decimal amount, quantity or rate; text that is a number is read as one. */
export const amount = z.optional(
  z.pipe(
    z.nullish(z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/))])),
    z.transform((value) => (value === null || value === undefined ? undefined : Number(value))),
  ),
);

/** A yes or no. */
export const flag = z.optional(
  z.pipe(
    z.nullish(z.boolean()),
    z.transform((value) => value ?? undefined),
  ),
);

/** Whatever the API keeps under this name, as it came. */
export const anything = z.optional(z.unknown());

/** A free object of the host, as it came. */
export const metadata = z.optional(
  z.pipe(
    z.nullish(z.record(z.string(), z.unknown())),
    z.transform((value) => value ?? undefined),
  ),
);

/** A nested record that may be missing or null. */
export function maybe<T extends z.core.SomeType>(schema: T) {
  return z.optional(
    z.pipe(
      z.nullish(schema),
      z.transform((value) => value ?? undefined),
    ),
  );
}

/** A list that may be missing or null and may hold null elements, as some of the API's lists do. */
export function listOf<T extends z.core.SomeType>(schema: T) {
  return z.optional(
    z.pipe(
      z.nullish(z.array(z.nullish(schema))),
      z.transform((value) => value?.filter((element) => element !== null && element !== undefined)),
    ),
  );
}
