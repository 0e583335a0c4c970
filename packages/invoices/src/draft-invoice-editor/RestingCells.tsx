'use client';
import { useFormat } from '@gigstack-ui/ui';
import { memo } from 'react';
import { readNumber } from './model/readNumber.js';
import { useEditor } from './SessionContext.js';
import { TaxChips } from './TaxChips.js';
import { useLine } from './useLine.js';
import type { LineRules } from './useLineRules.js';

/** One concept as text, in the geometry of its controls: it can be found, read and printed, and costs next to nothing. */
export const RestingCells = memo(function RestingCells({ id, rules }: { id: string; rules: LineRules }) {
  const format = useFormat();
  const { totals } = useEditor();
  const line = useLine(id);
  if (!line) return null;
  const amount = totals.amountOf(id);
  const written = (text: string, minDecimals: number) => format.number(readNumber(text).value ?? text, { minDecimals });

  return (
    <>
      {!rules.description.isHidden && <span data-gs-cell="description">{line.description}</span>}
      {!rules.product_key.isHidden && (
        <span data-gs-cell="product_key" className="gs-code">
          {line.product_key}
        </span>
      )}
      {!rules.unit_key.isHidden && (
        <span data-gs-cell="unit_key" className="gs-code">
          {line.unit_key}
        </span>
      )}
      {!rules.quantity.isHidden && <span data-gs-cell="quantity">{written(line.quantity, 0)}</span>}
      {!rules.unit_price.isHidden && <span data-gs-cell="unit_price">{written(line.unit_price, 2)}</span>}
      {!rules.taxes.isHidden && (
        <span data-gs-cell="taxes">
          <TaxChips taxes={line.taxes} taxability={line.taxability} />
        </span>
      )}
      <span data-gs-cell="amount">{amount === undefined ? '—' : format.number(amount, { minDecimals: 2, maxDecimals: 2 })}</span>
    </>
  );
});
