import * as z from 'zod/mini';

/** A text field; the limit only keeps one request from filling the store. */
export const text = z.string().check(z.maxLength(20_000));
