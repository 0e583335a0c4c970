import type { RowHeights } from './createRowHeights.js';

/** Scrolls as little as it takes to bring a row into sight. */
export function scrollToRow(scroller: HTMLElement, rows: RowHeights, index: number): void {
  const top = rows.offset(index);
  // The room around the rows is shown along with the first and the last of them.
  const bottom = rows.offset(index + 1) + (scroller.scrollHeight - (scroller.firstElementChild?.clientHeight ?? scroller.scrollHeight));
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
}
