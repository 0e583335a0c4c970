/** Parts of the elements of this package that take a class of the host, beside those of the primitives in them; the same names stand in `data-gs-slot`. */
export const clientSlots = [
  'client-fiscal-form',
  'client-list',
  'client-picker',
  'csf',
  'tip',
] as const;

/** Name of one part. */
export type ClientSlot = (typeof clientSlots)[number];
