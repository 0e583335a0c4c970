/** Parts of the primitives that take a class of the host; the same names stand in `data-gs-slot`. */
export const slotNames = [
  'alert', 'badge', 'button', 'card', 'control', 'data-grid', 'dialog', 'empty-state', 'error', 'field', 'hint', 'icon-button', 'input', 'label',
  'menu', 'menu-item', 'menu-separator', 'pagination', 'pdf-view', 'popover', 'progress', 'qr-code', 'skeleton', 'spinner', 'table', 'tabs', 'tooltip',
] as const;

/** Name of one part. */
export type SlotName = (typeof slotNames)[number];

/** Classes of the host by part; an element adds names of its own. */
export type ClassNames<Own extends string = never> = Readonly<Partial<Record<SlotName | Own, string>>>;
