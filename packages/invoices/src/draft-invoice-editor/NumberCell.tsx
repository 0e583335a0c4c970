'use client';
import { NumberField, useMessages } from '@gigstack-ui/ui';
import { memo, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FieldRules } from './EditorSettings.js';
import { setLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { isUnreadable } from './model/unreadableFields.js';
import { useEditor } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';

interface NumberCellProps {
  id: string;
  name: 'quantity' | 'unit_price';
  label: string;
  rules: FieldRules;
  minDecimals?: number;
}

/** A number of a line; what is not a number is marked when the field is left, never corrected. */
export const NumberCell = memo(function NumberCell({ id, name, label, rules, minDecimals = 0 }: NumberCellProps) {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const path = linePath(id, name);
  const value = useLineValue(id, name) ?? '';
  const refused = useFieldError(path);
  const [isLeft, setLeft] = useState(true);

  return (
    <div className="gs-line-cell gs-line-number" data-gs-path={path} data-gs-cell={name}>
      <NumberField
        label={label}
        hideLabel
        appearance="cell"
        value={value}
        readOnly={rules.isLocked}
        required={rules.isRequired}
        minDecimals={minDecimals}
        error={refused ?? (isLeft && isUnreadable(value) ? texts.notANumber : undefined)}
        onValueChange={(text) => edit(setLine(id, { [name]: text }))}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </div>
  );
});
