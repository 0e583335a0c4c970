import * as z from 'zod/mini';

/** An object of the caller's own making, kept as it came. */
export const freeObject = z.record(z.string(), z.unknown());

/** An object of the caller's own making. */
export type FreeObject = z.infer<typeof freeObject>;
