import * as z from 'zod/mini';

/** A CFDI can carry 18 integer digits (t_Importe of the Anexo 20). */
const tooLarge = 1e18;

/** A quantity, price or amount: zero or more, finite. */
export const amount = z.number().check(z.minimum(0), z.lt(tooLarge));
