'use client';
import type { TaxSchema } from '@gigstack-ui/api';
import { useMessages } from '@gigstack-ui/ui';
import { lineMessages } from '../messages/lineMessages.js';
import { AddTax } from './AddTax.js';
import { TaxRow } from './TaxRow.js';

interface TaxRowsProps {
  taxes: readonly TaxSchema[];
  /** Prices are typed with their taxes inside: so is a tax that is added. */
  inclusive: boolean;
  readOnly: boolean;
  onChange: (taxes: readonly TaxSchema[]) => void;
}

/** Every tax of a line, every field of each. */
export function TaxRows({ taxes, inclusive, readOnly, onChange }: TaxRowsProps) {
  const texts = useMessages(lineMessages);
  return (
    <div className="gs-tax-rows">
      {taxes.length === 0 && <p className="gs-quiet">{texts.noTaxes}</p>}
      {taxes.map((tax, index) => (
        <TaxRow
          // Rows hold nothing but the text of a rate being typed, which the tax itself replaces when it changes elsewhere.
          key={index}
          tax={tax}
          number={index + 1}
          readOnly={readOnly}
          onChange={(next) => onChange(taxes.map((each, at) => (at === index ? next : each)))}
          onRemove={() => onChange(taxes.filter((_, at) => at !== index))}
        />
      ))}
      {!readOnly && <AddTax taxes={taxes} inclusive={inclusive} onAdd={(tax) => onChange([...taxes, tax])} />}
    </div>
  );
}
