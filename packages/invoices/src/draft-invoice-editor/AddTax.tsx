'use client';
import type { TaxSchema } from '@gigstack-ui/api';
import { taxPresets } from '@gigstack-ui/cfdi/presets';
import { Combobox, useMessages } from '@gigstack-ui/ui';
import { lineMessages } from '../messages/lineMessages.js';
import { isSameTax, taxOfPreset } from './model/taxEdits.js';
import { useLocaleName } from './useLocaleName.js';

interface AddTaxProps {
  /** Those the line has already are not offered. */
  taxes: readonly TaxSchema[];
  inclusive: boolean;
  onAdd: (tax: TaxSchema) => void;
}

/** One more tax for a line, found by the name people know it by. */
export function AddTax({ taxes, inclusive, onAdd }: AddTaxProps) {
  const texts = useMessages(lineMessages);
  const nameOf = useLocaleName();
  const offered = taxPresets.filter((preset) => !preset.retired && !taxes.some((tax) => isSameTax(preset, tax)));
  return (
    <Combobox
      label={texts.addTax}
      placeholder={texts.chooseTax}
      items={offered}
      itemKey={({ id }) => id}
      itemLabel={({ name }) => nameOf(name)}
      value={null}
      onValueChange={(preset) => preset && onAdd(taxOfPreset(preset, inclusive))}
    />
  );
}
