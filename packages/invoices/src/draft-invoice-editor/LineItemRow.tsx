'use client';
import { useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { memo, useEffect, useRef, useState } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { LineCells, type LineCellsProps } from './LineCells.js';
import type { NearObserver } from './nearObserver.js';
import { RestingCells } from './RestingCells.js';

interface LineItemRowProps extends LineCellsProps {
  /** Tells whether the row is near the screen; absent in a short list, whose rows are all alive. */
  near: NearObserver | undefined;
  /** The row was just added and is about to get the focus. */
  isNew: boolean;
}

/** Lines at the top of a long invoice, alive before anybody could tell whether they are near the screen. */
const NEAR_AT_FIRST = 12;

/** One concept. Far from the screen it is plain text in the same places; near it, and while it has the focus, its cells are alive. */
export const LineItemRow = memo(function LineItemRow({ near, isNew, ...cells }: LineItemRowProps) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const row = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(!near || isNew || cells.number <= NEAR_AT_FIRST);

  useEffect(() => {
    const element = row.current;
    if (!near || !element) return;
    return near(element, (is) => setNear(is || element.contains(document.activeElement)));
  }, [near]);

  const isAlive = isNear || !near;
  return (
    <div ref={row} role="group" tabIndex={-1} aria-label={texts.line(cells.number)} className={slotClass('line', 'gs-line')} data-gs-slot="line" data-gs-line={cells.id} data-state={isAlive ? 'alive' : 'resting'}>
      {isAlive ? <LineCells {...cells} /> : <RestingCells id={cells.id} rules={cells.rules} />}
    </div>
  );
});
