'use client';
import { useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { memo } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { LineCells, type LineCellsProps } from './LineCells.js';
import { RestingCells } from './RestingCells.js';

interface LineItemRowProps extends LineCellsProps {
  isAlive: boolean;
}

/** One concept: alive, with its controls, or at rest, as plain text in the same places. */
export const LineItemRow = memo(function LineItemRow({ isAlive, ...cells }: LineItemRowProps) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  return (
    <div role="group" tabIndex={-1} aria-label={texts.line(cells.number)} className={slotClass('line', 'gs-line')} data-gs-slot="line" data-gs-line={cells.id} data-state={isAlive ? 'alive' : 'resting'}>
      {isAlive ? <LineCells {...cells} /> : <RestingCells id={cells.id} rules={cells.rules} />}
    </div>
  );
});
