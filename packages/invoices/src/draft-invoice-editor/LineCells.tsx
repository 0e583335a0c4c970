'use client';
import { unitKeysCommon } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { memo } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { AmountCell } from './AmountCell.js';
import { CatalogKeyCell } from './CatalogKeyCell.js';
import { commonProductKeys } from './commonProductKeys.js';
import { DescriptionCell } from './DescriptionCell.js';
import { LineMenu } from './LineMenu.js';
import { NumberCell } from './NumberCell.js';
import { TaxCell } from './TaxCell.js';

/** Props of LineCells. */
export interface LineCellsProps {
  id: string;
  /** Position on screen, from 1. */
  number: number;
  readOnly: boolean;
  /** Opens the detail of a line: everything about it that has no column. */
  onDetail: (id: string) => void;
}

/** The controls of one concept. Each listens to its own field, so a key renders one cell and the amount. */
export const LineCells = memo(function LineCells({ id, number, readOnly, onDetail }: LineCellsProps) {
  const texts = useMessages(invoiceMessages);
  return (
    <>
      <DescriptionCell id={id} readOnly={readOnly} />
      <CatalogKeyCell
        id={id}
        name="product_key"
        catalog="ClaveProdServ"
        common={commonProductKeys}
        label={texts.productKey}
        placeholder={texts.productKeyPlaceholder}
        readOnly={readOnly}
      />
      <CatalogKeyCell id={id} name="unit_key" catalog="ClaveUnidad" common={unitKeysCommon} label={texts.unit} placeholder={texts.unit} readOnly={readOnly} />
      <NumberCell id={id} name="quantity" label={texts.quantity} readOnly={readOnly} />
      <NumberCell id={id} name="unit_price" label={texts.unitPrice} readOnly={readOnly} minDecimals={2} />
      <TaxCell id={id} number={number} readOnly={readOnly} onDetail={onDetail} />
      <AmountCell id={id} />
      {!readOnly && <LineMenu id={id} number={number} onDetail={onDetail} />}
    </>
  );
});
