'use client';
import { useEffect } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { OptionRowsProps } from './OptionRows.js';

const estimatedHeight = 36;

/** Renders the options in sight and the highlighted one, which `aria-activedescendant` must always find. */
export function VirtualRows({ count, highlightedIndex, scroller, followHighlight, children }: OptionRowsProps) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    overscan: 6,
    initialRect: { width: 240, height: 320 },
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return highlightedIndex < 0 || inSight.includes(highlightedIndex) ? inSight : highlightedIndex < (inSight[0] ?? 0) ? [highlightedIndex, ...inSight] : [...inSight, highlightedIndex];
    },
  });

  useEffect(() => {
    if (highlightedIndex >= 0 && followHighlight()) virtualizer.scrollToIndex(highlightedIndex);
  }, [highlightedIndex, followHighlight, virtualizer]);

  return (
    <div role="presentation" className="gs-virtual" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer
        .getVirtualItems()
        .map(({ index, start }) =>
          children(index, { 'aria-setsize': count, 'aria-posinset': index + 1, 'data-index': index, ref: virtualizer.measureElement, style: { top: start } }),
        )}
    </div>
  );
}
