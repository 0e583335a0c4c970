/** Parts of the elements of this package that take a class of the host, beside those of the primitives in them; the same names stand in `data-gs-slot`. */
export const portalSlots = [
  'customer-portal',
  'portal-confirm',
  'portal-data',
  'portal-end',
  'portal-framed',
  'portal-home',
  'portal-hosted',
  'portal-run',
] as const;

/** Name of one part. */
export type PortalSlot = (typeof portalSlots)[number];
