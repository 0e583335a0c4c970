'use client';
import { NumberField, SegmentedControl, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { lineMessages } from '../messages/lineMessages.js';
import type { LineForm } from './lineForm.js';
import { linePath } from './model/formPath.js';
import { percentOf, readDiscount } from './model/readDiscount.js';
import { isDiscountUnreadable } from './model/unreadableFields.js';
import { useFieldError } from './useFieldError.js';

interface DiscountFieldProps {
  line: LineForm;
  readOnly: boolean;
  onChange: (discount: string) => void;
}

/** The discount of a line, as an amount or as a percentage of it. */
export function DiscountField({ line, readOnly, onChange }: DiscountFieldProps) {
  const texts = useMessages(lineMessages);
  const format = useFormat();
  const refused = useFieldError(linePath(line.id, 'discount'));
  const percent = percentOf(line.discount);
  const [chosen, setChosen] = useState<'amount' | 'percent'>('amount');
  // A text speaks for itself; only an empty one needs to be told what it will be.
  const kind = percent !== undefined ? 'percent' : line.discount ? 'amount' : chosen;
  const number = percent ?? line.discount;
  const { value } = readDiscount(line);
  const write = (text: string, as: typeof kind) => onChange(text && as === 'percent' ? `${text}%` : text);

  return (
    <div className="gs-discount" data-gs-path={`lines.${line.id}.discount`}>
      <NumberField
        label={texts.discount}
        readOnly={readOnly}
        value={number}
        error={refused ?? (isDiscountUnreadable(line) ? texts.notADiscount : undefined)}
        hint={kind === 'percent' && value ? texts.discountHint(format.number(value, { minDecimals: 2 })) : undefined}
        onValueChange={(text) => write(text.replace('%', ''), text.includes('%') ? 'percent' : kind)}
      />
      <SegmentedControl
        label={texts.discountKind}
        disabled={readOnly}
        value={kind}
        options={[
          { value: 'amount', label: texts.discountAmount },
          { value: 'percent', label: texts.discountPercent },
        ]}
        onValueChange={(next) => {
          setChosen(next);
          write(number, next);
        }}
      />
    </div>
  );
}
