import * as z from 'zod/mini';

// These weigh a fraction of zod's own enum and ranged integer, and every bundle with a list carries them.

/** One of the given words. */
export function oneOf<const Word extends string>(...words: readonly Word[]) {
  return z.optional(
    z.transform((value: Word, context) => {
      if (!words.includes(value)) context.issues.push({ code: 'invalid_value', values: [...words], input: undefined });
      return value;
    }),
  );
}

/** A whole number from 1 up to a limit. */
export function upTo(maximum: number) {
  return z.optional(
    z.transform((value: number, context) => {
      const isInRange = Number.isInteger(value) && value >= 1 && value <= maximum;
      if (!isInRange) context.issues.push({ code: 'invalid_type', expected: `a whole number from 1 to ${maximum}`, input: undefined });
      return value;
    }),
  );
}
