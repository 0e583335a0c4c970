'use client';
import { StoredNumberField, useMessages } from '@gigstack-ui/ui';
import { memo, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FieldRules } from './EditorSettings.js';
import { setLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { isUnreadable } from './model/unreadableFields.js';
import { useEditor } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineFact } from './useLineFact.js';
import { useLineText } from './useLineText.js';

interface NumberCellProps {
  id: string;
  name: 'quantity' | 'unit_price';
  label: string;
  rules: FieldRules;
  minDecimals?: number;
}

/** A number of a line; what is not a number is marked when the field is left, never corrected. The text is the input's own, so a key renders nothing here. */
export const NumberCell = memo(function NumberCell({ id, name, label, rules, minDecimals = 0 }: NumberCellProps) {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const path = linePath(id, name);
  const source = useLineText(id, name);
  const refused = useFieldError(path);
  const [isLeft, setLeft] = useState(true);
  const isWrong = useLineFact(id, (line) => isLeft && isUnreadable(line[name]));

  return (
    <div className="gs-line-cell gs-line-number" data-gs-path={path} data-gs-cell={name}>
      <StoredNumberField
        label={label}
        hideLabel
        appearance="cell"
        source={source}
        readOnly={rules.isLocked}
        required={rules.isRequired}
        minDecimals={minDecimals}
        error={refused ?? (isWrong ? texts.notANumber : undefined)}
        onValueChange={(text) => edit(setLine(id, { [name]: text }))}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </div>
  );
});
