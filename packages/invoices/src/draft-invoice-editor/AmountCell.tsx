'use client';
import { useFormat, useSlotClasses } from '@gigstack-ui/ui';
import { memo } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { linePath } from './model/formPath.js';
import { percentOf } from './model/readDiscount.js';
import { useEditor } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';
import { useLineAmount, useLineDiscount } from './useTotals.js';

/** The amount of a line, moving with each key; a dash while quantity or price is not a number. */
export const AmountCell = memo(function AmountCell({ id }: { id: string }) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const format = useFormat();
  const amount = useLineAmount(useEditor(), id);
  const discount = useLineDiscount(useEditor(), id);
  const error = useFieldError(linePath(id, 'discount'));
  const percent = percentOf(useLineValue(id, 'discount') ?? '');
  return (
    <div className="gs-line-cell gs-line-amount" data-gs-cell="amount">
      <span className={slotClass('line-amount', 'gs-figure')} data-gs-slot="line-amount">{amount === undefined ? '—' : format.number(amount, { minDecimals: 2, maxDecimals: 2 })}</span>
      {discount && (
        <small>
          −{format.number(discount, { minDecimals: 2 })}
          {percent && ` (${percent} %)`}
        </small>
      )}
      {error && <span className="gs-line-error">{error}</span>}
    </div>
  );
});
