'use client';
import { useFormat } from '@gigstack-ui/ui';
import { memo } from 'react';
import { readNumber } from './model/readNumber.js';
import { useEditor } from './SessionContext.js';
import { TaxChips } from './TaxChips.js';
import { useLine } from './useLine.js';

/** One concept as text, in the geometry of its controls: it can be found, read and printed, and costs next to nothing. */
export const RestingCells = memo(function RestingCells({ id }: { id: string }) {
  const format = useFormat();
  const { totals } = useEditor();
  const line = useLine(id);
  if (!line) return null;
  const amount = totals.amountOf(id);
  const written = (text: string, minDecimals: number) => format.number(readNumber(text).value ?? text, { minDecimals });

  return (
    <>
      <span data-gs-cell="description">{line.description}</span>
      <span data-gs-cell="product_key" className="gs-code">
        {line.product_key}
      </span>
      <span data-gs-cell="unit_key" className="gs-code">
        {line.unit_key}
      </span>
      <span data-gs-cell="quantity">{written(line.quantity, 0)}</span>
      <span data-gs-cell="unit_price">{written(line.unit_price, 2)}</span>
      <span data-gs-cell="taxes">
        <TaxChips taxes={line.taxes} taxability={line.taxability} />
      </span>
      <span data-gs-cell="amount">{amount === undefined ? '—' : format.number(amount, { minDecimals: 2, maxDecimals: 2 })}</span>
    </>
  );
});
