'use client';
import { memo, useRef } from 'react';
import type { LineCellsProps } from './LineCells.js';
import { LineItemRow } from './LineItemRow.js';
import type { NearObserver } from './nearObserver.js';
import { useIsNear } from './useIsNear.js';

interface LineBlockProps extends Omit<LineCellsProps, 'id' | 'number'> {
  ids: readonly string[];
  /** How many lines stand above. */
  above: number;
  /** Tells whether the block is near the screen; absent in a short list, whose lines are all alive. */
  near: NearObserver | undefined;
  /** The one of the lines that is about to get the focus. */
  awaited: string | undefined;
}

/** Neighbouring concepts: near the screen, and while the focus is in one of them, their cells are alive; what happens in one of them leaves the other blocks alone. */
export const LineBlock = memo(function LineBlock({ ids, above, near, awaited, ...line }: LineBlockProps) {
  const block = useRef<HTMLDivElement>(null);
  // Nobody could tell before the first paint, but the first lines are on screen.
  const isNear = useIsNear(block, near, above === 0);
  return (
    <div ref={block} className="gs-lines-block">
      {ids.map((id, index) => (
        <LineItemRow key={id} {...line} id={id} number={above + index + 1} isAlive={isNear || id === awaited} />
      ))}
    </div>
  );
});
