/** What a key does: `up` and `down` move the line, `above` … `after` move the focus between cells, `cell` moves it from a whole line into it. */
export type LineAct = 'duplicate' | 'remove' | 'up' | 'down' | 'above' | 'below' | 'before' | 'after' | 'cell';

/** The part of a keyboard event that decides. */
export interface LineKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys of a whole line, which work from any of its cells. */
export function lineActOf({ key, ctrlKey, metaKey, altKey, shiftKey }: LineKey): LineAct | undefined {
  if (shiftKey) return undefined;
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'd' ? 'duplicate' : undefined;
  if (!altKey) return undefined;
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  return key === 'Delete' ? 'remove' : undefined;
}

/** Keys while the line itself has the focus. */
export function rowActOf(event: LineKey): LineAct | undefined {
  if (isModified(event)) return undefined;
  const acts: Readonly<Record<string, LineAct>> = { ArrowUp: 'above', ArrowDown: 'below', Delete: 'remove', Backspace: 'remove', Enter: 'cell', F2: 'cell' };
  return acts[event.key];
}

/** Keys inside a cell that lead to another one; `control` is what has the focus. */
export function cellActOf(event: LineKey, control: Element): LineAct | undefined {
  if (isModified(event) || control.getAttribute('aria-expanded') === 'true') return undefined;
  const isRtl = control.matches('[dir="rtl"] *');
  switch (event.key) {
    // A list to choose from opens with the arrow; a text with suggestions opens them as it is typed.
    case 'ArrowUp':
      return opensWithArrow(control) ? undefined : 'above';
    case 'ArrowDown':
      return opensWithArrow(control) ? undefined : 'below';
    case 'ArrowLeft':
      return isAtEdge(control, 'start') ? (isRtl ? 'after' : 'before') : undefined;
    case 'ArrowRight':
      return isAtEdge(control, 'end') ? (isRtl ? 'before' : 'after') : undefined;
    default:
      return undefined;
  }
}

function isModified({ ctrlKey, metaKey, altKey, shiftKey }: LineKey): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

function opensWithArrow(control: Element): boolean {
  return control.closest('[data-gs-cell="product_key"], [data-gs-cell="unit_key"]') !== null || control.getAttribute('aria-haspopup') === 'menu';
}

/** The caret has nowhere left to go; a button has no caret. */
function isAtEdge(control: Element, edge: 'start' | 'end'): boolean {
  if (!(control instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = control;
  return selectionStart === selectionEnd && selectionStart === (edge === 'start' ? 0 : value.length);
}
