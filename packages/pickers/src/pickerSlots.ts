/** Parts of the pickers that take a class of the host, beside those of the primitives in them; the same names stand in `data-gs-slot`. */
export const pickerSlots = ['favourite'] as const;

/** Name of one part. */
export type PickerSlot = (typeof pickerSlots)[number];
