'use client';
import { ProductKeyPicker, UnitKeyPicker } from '@gigstack-ui/pickers';
import { memo } from 'react';
import type { FieldRules } from './EditorSettings.js';
import { setLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { useEditor } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';

interface KeyCellProps {
  id: string;
  name: 'product_key' | 'unit_key';
  label: string;
  placeholder: string;
  rules: FieldRules;
}

/** A key of a large SAT catalog in the grid: the picker any form would use, with the keys this person used last on top. */
export const KeyCell = memo(function KeyCell({ id, name, label, placeholder, rules }: KeyCellProps) {
  const { edit } = useEditor();
  const path = linePath(id, name);
  const code = useLineValue(id, name) ?? '';
  const error = useFieldError(path);
  const Picker = name === 'product_key' ? ProductKeyPicker : UnitKeyPicker;

  return (
    <div className="gs-line-cell" data-gs-path={path} data-gs-cell={name}>
      <Picker
        label={label}
        hideLabel
        appearance="cell"
        placeholder={placeholder}
        readOnly={rules.isLocked}
        required={rules.isRequired}
        error={error}
        value={code}
        onValueChange={(key, row) => edit(setLine(id, name === 'product_key' ? { product_key: key } : { unit_key: key, unit_name: row?.name ?? '' }))}
      />
    </div>
  );
});
