'use client';
import type { CatalogName, CatalogRow } from '@gigstack-ui/api';
import { useCatalogSearch } from '@gigstack-ui/hooks';
import { Combobox, useMessages } from '@gigstack-ui/ui';
import { memo, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FieldRules } from './EditorSettings.js';
import type { LineForm } from './lineForm.js';
import { setLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { useEditor } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';

interface CatalogKeyCellProps {
  id: string;
  name: 'product_key' | 'unit_key';
  catalog: CatalogName;
  /** Offered before anything is typed. */
  common: readonly CatalogRow[];
  label: string;
  placeholder: string;
  rules: FieldRules;
}

/** A key of a large SAT catalog: found by words or code, shown as words with the code beside. */
export const CatalogKeyCell = memo(function CatalogKeyCell({ id, name, catalog, common, label, placeholder, rules }: CatalogKeyCellProps) {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const path = linePath(id, name);
  const code = useLineValue(id, name) ?? '';
  const error = useFieldError(path);
  const [typed, setTyped] = useState('');
  const found = useCatalogSearch({ name: catalog, text: typed, limit: 20 });
  const known = common.find((row) => row.code === code);
  // A draft stores only the code; its words come from the catalog.
  const named = useCatalogSearch({ name: catalog, text: known ? '' : code, limit: 1 });
  const value = code ? (known ?? named.data?.find((row) => row.code === code) ?? { code, name: code }) : null;

  const choose = (row: CatalogRow | null): Partial<LineForm> => (name === 'unit_key' ? { unit_key: row?.code ?? '', unit_name: row?.name ?? '' } : { product_key: row?.code ?? '' });

  return (
    <div className="gs-line-cell" data-gs-path={path} data-gs-cell={name}>
      <Combobox<CatalogRow>
        label={label}
        hideLabel
        appearance="cell"
        placeholder={placeholder}
        readOnly={rules.isLocked}
        required={rules.isRequired}
        error={error}
        filter="none"
        items={typed ? (found.data ?? []) : common}
        loading={typed !== '' && (found.isPending || found.isPlaceholderData)}
        emptyText={found.isError ? texts.catalogFailed : undefined}
        itemKey={(row) => row.code}
        itemLabel={(row) => row.name}
        itemCode={(row) => row.code}
        value={value}
        onInputValueChange={setTyped}
        onValueChange={(row) => edit(setLine(id, choose(row)))}
      />
    </div>
  );
});
