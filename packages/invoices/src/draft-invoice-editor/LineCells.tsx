'use client';
import { useMessages } from '@gigstack-ui/ui';
import { memo } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { AmountCell } from './AmountCell.js';
import { DescriptionCell } from './DescriptionCell.js';
import { KeyCell } from './KeyCell.js';
import { LineMenu } from './LineMenu.js';
import { NumberCell } from './NumberCell.js';
import { TaxCell } from './TaxCell.js';
import type { LineRules } from './useLineRules.js';

/** Props of LineCells. */
export interface LineCellsProps {
  id: string;
  /** Position on screen, from 1. */
  number: number;
  /** No line may be added, moved or taken away. */
  readOnly: boolean;
  /** What is asked of each field. */
  rules: LineRules;
  /** Opens the detail of a line: everything about it that has no column. */
  onDetail: (id: string) => void;
}

/** The controls of one concept. Each listens to its own field, so a key renders one cell and the amount. */
export const LineCells = memo(function LineCells({ id, number, readOnly, rules, onDetail }: LineCellsProps) {
  const texts = useMessages(invoiceMessages);
  return (
    <>
      {!rules.description.isHidden && <DescriptionCell id={id} rules={rules.description} />}
      {!rules.product_key.isHidden && <KeyCell id={id} name="product_key" label={texts.productKey} placeholder={texts.productKeyPlaceholder} rules={rules.product_key} />}
      {!rules.unit_key.isHidden && <KeyCell id={id} name="unit_key" label={texts.unit} placeholder={texts.unit} rules={rules.unit_key} />}
      {!rules.quantity.isHidden && <NumberCell id={id} name="quantity" label={texts.quantity} rules={rules.quantity} />}
      {!rules.unit_price.isHidden && <NumberCell id={id} name="unit_price" label={texts.unitPrice} rules={rules.unit_price} minDecimals={2} />}
      {!rules.taxes.isHidden && <TaxCell id={id} number={number} readOnly={rules.taxes.isLocked} onDetail={onDetail} />}
      <AmountCell id={id} />
      {!readOnly && <LineMenu id={id} number={number} onDetail={onDetail} />}
    </>
  );
});
