import * as z from 'zod/mini';

/** The largest amount a CFDI can carry (t_Importe of the Anexo 20: 18 integer digits). */
const largest = 999_999_999_999_999_999;

/** A quantity, price or amount: zero or more, finite. */
export const amount = z.number().check(z.minimum(0), z.maximum(largest));
