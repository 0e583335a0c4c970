import type { KeyboardEvent } from 'react';
import { focusPath } from './focusPath.js';

/** A place of the lines: a line, and the cell in it, or the line as a whole. */
export interface LineSpot {
  readonly id: string;
  readonly cell: string | undefined;
}

/** Where a key was pressed; undefined for one inside a menu or dialog of a line, which stands elsewhere in the page. */
export function spotOf({ target, currentTarget }: KeyboardEvent): LineSpot | undefined {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return undefined;
  const id = target.closest('[data-gs-line]')?.getAttribute('data-gs-line');
  return id ? { id, cell: target.closest('[data-gs-cell]')?.getAttribute('data-gs-cell') ?? undefined } : undefined;
}

/** Moves the focus to a cell or a line, and it into sight. */
export function focusSpot(list: Element | null, { id, cell }: LineSpot): void {
  if (cell !== undefined) return focusPath(list, `lines.${id}.${cell}`);
  const row = rowOf(list, id);
  row?.scrollIntoView({ block: 'nearest' });
  row?.focus({ preventScroll: true });
}

/** Moves the focus to the cell before or after; past the edge of a line that is the last or the first of the line that `next` answers with. */
export function focusAside(list: Element | null, { id, cell = '' }: LineSpot, by: 1 | -1, next: () => string | undefined): void {
  const cells = [...(rowOf(list, id)?.querySelectorAll('[data-gs-cell]') ?? [])].filter((each) => each.querySelector('input, button:not([tabindex="-1"])'));
  const names = cells.map((each) => each.getAttribute('data-gs-cell') ?? '');
  const beside = names[names.indexOf(cell) + by];
  if (beside) return focusSpot(list, { id, cell: beside });
  const other = next();
  if (other && other !== id) focusSpot(list, { id: other, cell: by === 1 ? names[0] : names.at(-1) });
}

function rowOf(list: Element | null, id: string): HTMLElement | null | undefined {
  return list?.querySelector<HTMLElement>(`[data-gs-line="${CSS.escape(id)}"]`);
}
