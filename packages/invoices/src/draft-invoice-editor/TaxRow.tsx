'use client';
import type { TaxSchema } from '@gigstack-ui/api';
import { Checkbox, IconButton, Select, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { lineMessages } from '../messages/lineMessages.js';
import { numberToText, readNumber } from './model/readNumber.js';
import { changeTax, factorsOf } from './model/taxEdits.js';
import { RateField } from './RateField.js';
import { taxName } from './taxName.js';

interface TaxRowProps {
  tax: TaxSchema;
  /** Position in the line, from 1. */
  number: number;
  readOnly: boolean;
  onChange: (tax: TaxSchema) => void;
  onRemove: () => void;
}

const TYPES = ['IVA', 'ISR', 'IEPS'] as const;

/** One tax, field by field; what a choice rules out is put right with it. */
export function TaxRow({ tax, number, readOnly, onChange, onRemove }: TaxRowProps) {
  const common = useMessages(invoiceMessages);
  const texts = useMessages(lineMessages);
  const change = (patch: Partial<TaxSchema>) => onChange(changeTax(tax, patch));
  const factorNames = { Tasa: texts.rate, Cuota: texts.quota, Exento: texts.exempt };
  const isQuota = tax.factor === 'Cuota';

  return (
    <fieldset className="gs-tax-row">
      <legend className="gs-visually-hidden">{texts.tax(number)}</legend>
      <Select label={texts.taxType} readOnly={readOnly} value={tax.type} options={TYPES.map((value) => ({ value, label: value }))} onValueChange={(type) => change({ type })} />
      <Select
        label={texts.taxKind}
        readOnly={readOnly || tax.type === 'ISR'}
        value={tax.withholding ? 'withheld' : 'transferred'}
        options={[
          { value: 'transferred', label: texts.transferred },
          { value: 'withheld', label: texts.withheld },
        ]}
        onValueChange={(kind) => change({ withholding: kind === 'withheld' })}
      />
      <Select
        label={texts.factor}
        readOnly={readOnly}
        value={tax.factor}
        options={factorsOf(tax).map((value) => ({ value, label: factorNames[value] }))}
        onValueChange={(factor) => change({ factor })}
      />
      {tax.factor !== 'Exento' && (
        <RateField
          label={isQuota ? texts.quotaPerUnit : texts.ratePercent}
          readOnly={readOnly}
          value={isQuota ? numberToText(tax.rate) : (readNumber(`${numberToText(tax.rate)}*100`).value ?? '')}
          // A percentage has four decimals and its fraction six.
          onValueChange={(value) => change({ rate: isQuota ? Number(value) : Number(readNumber(`${value}/100`).value) })}
        />
      )}
      {isQuota && <RateField label={texts.units} hint={texts.unitsHint} readOnly={readOnly} value={numberToText(tax.units ?? 1)} onValueChange={(value) => change({ units: Number(value) })} />}
      {!tax.withholding && tax.factor !== 'Exento' && (
        <Checkbox label={texts.inclusive} checked={tax.inclusive ?? false} disabled={readOnly} onChange={(event) => change({ inclusive: event.currentTarget.checked })} />
      )}
      {!readOnly && (
        <IconButton className="gs-tax-row-remove" label={texts.removeTax(taxName(common, tax))} size="sm" onClick={onRemove}>
          <TrashIcon />
        </IconButton>
      )}
    </fieldset>
  );
}
