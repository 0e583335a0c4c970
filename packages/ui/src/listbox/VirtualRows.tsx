'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRowHeights } from './createRowHeights.js';
import type { OptionRowsProps } from './OptionRows.js';
import { tallestPopup } from './placePopup.js';
import { scrollToRow } from './scrollToRow.js';
import { useScrollTop } from './useScrollTop.js';

const estimatedHeight = 36;
const overscan = 6;

/** Renders the options in sight and the highlighted one, which `aria-activedescendant` must always find. */
export function VirtualRows({ count, highlightedIndex, scroller, followHighlight, children }: OptionRowsProps) {
  const rows = useMemo(() => createRowHeights(count, estimatedHeight), [count]);
  const version = useSyncExternalStore(rows.subscribe, rows.version, rows.version);
  const scrollTop = useScrollTop(scroller);

  // Again with each measurement: where a far row really is turns out only when those around it are there.
  useEffect(() => {
    if (scroller && highlightedIndex >= 0 && followHighlight()) scrollToRow(scroller, rows, highlightedIndex);
  }, [scroller, rows, version, highlightedIndex, followHighlight]);

  const first = Math.max(0, rows.indexAt(scrollTop) - overscan);
  const last = Math.min(count - 1, rows.indexAt(scrollTop + tallestPopup) + overscan);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (highlightedIndex >= 0 && highlightedIndex < first) shown.unshift(highlightedIndex);
  if (highlightedIndex > last && highlightedIndex < count) shown.push(highlightedIndex);

  return (
    <div role="presentation" className="gs-virtual" style={{ height: rows.offset(count) }}>
      {shown.map((index) =>
        children(index, {
          'aria-setsize': count,
          'aria-posinset': index + 1,
          ref: (element) => {
            if (element) rows.measure(index, element.getBoundingClientRect().height);
          },
          style: { top: rows.offset(index) },
        }),
      )}
    </div>
  );
}
