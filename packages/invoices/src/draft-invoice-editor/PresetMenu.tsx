'use client';
import { invoicePresets, taxPresets, type PresetTax } from '@gigstack-ui/cfdi/presets';
import { CheckIcon, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { Menu, MenuItem } from '@gigstack-ui/ui/menu';
import { useState, type ReactNode } from 'react';
import { lineMessages } from '../messages/lineMessages.js';
import { isSameTax, setAllTaxes, taxOfPreset } from './model/taxEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useLocaleName } from './useLocaleName.js';

/** The taxes that go with a usual kind of sale, for all lines and those to come; it opens as it arrives. */
export function PresetMenu({ trigger }: { trigger: ReactNode }) {
  const texts = useMessages(lineMessages);
  const announce = useAnnounce();
  const nameOf = useLocaleName();
  const { edit } = useEditor();
  const { taxes, inclusive } = useFormValue(({ newLine }) => newLine);
  const [isOpen, setOpen] = useState(true);
  const plain = { id: 'plain', name: { 'es-MX': texts.presetPlain, en: texts.presetPlain }, taxes: taxPresets.filter(({ id }) => id === 'iva16') };
  const isChosen = (preset: readonly PresetTax[]) => preset.length === taxes.length && preset.every((tax) => taxes.some((each) => isSameTax(tax, each)));

  return (
    <Menu open={isOpen} onOpenChange={setOpen} trigger={trigger}>
      {[plain, ...invoicePresets].map((preset) => (
        <MenuItem
          key={preset.id}
          icon={<CheckIcon style={isChosen(preset.taxes) ? undefined : { visibility: 'hidden' }} />}
          onSelect={() => {
            edit(setAllTaxes(preset.taxes.map((tax) => taxOfPreset(tax, inclusive))));
            announce(texts.presetApplied(nameOf(preset.name)));
          }}
        >
          {nameOf(preset.name)}
        </MenuItem>
      ))}
    </Menu>
  );
}
