'use client';
import type { TaxSchema } from '@gigstack-ui/api';
import { taxPresets } from '@gigstack-ui/cfdi/presets';
import { Button, Checkbox, CrossIcon, IconButton, Select, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { Popover } from '@gigstack-ui/ui/popover';
import { useState, type ReactNode } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { lineMessages } from '../messages/lineMessages.js';
import { AddTax } from './AddTax.js';
import { setLine } from './model/formEdits.js';
import { ivaChoiceOf, ivaChoices, otherTaxesOf, withIva } from './model/ivaChoice.js';
import { isSameTax, setAllTaxes, taxOfPreset, toggleTax } from './model/taxEdits.js';
import { useEditor } from './SessionContext.js';
import { taxName } from './taxName.js';
import { useLine } from './useLine.js';

/** Props of TaxPopover. */
export interface TaxPopoverProps {
  id: string;
  /** Position on screen, from 1. */
  number: number;
  /** The button that it opens from. */
  trigger: ReactNode;
  /** Opens the full editor. */
  onDetail: (id: string) => void;
}

/** Withholdings that most invoices need; the rest is one choice further. */
const USUAL = taxPresets.filter(({ id }) => ['retIsr10', 'retIva2_3', 'retIsr125', 'retIva4'].includes(id));

/** The usual taxes of a line, each one click away; it opens as it arrives, because somebody asked for it. */
export function TaxPopover({ id, number, trigger, onDetail }: TaxPopoverProps) {
  const common = useMessages(invoiceMessages);
  const texts = useMessages(lineMessages);
  const announce = useAnnounce();
  const { edit, form } = useEditor();
  const line = useLine(id);
  const [isOpen, setOpen] = useState(true);
  if (!line) return trigger;

  const { inclusive } = form.getState().newLine;
  const choice = ivaChoiceOf(line);
  const ivaOptions = ivaChoices.map((value) => ({ value, label: common[value] }));
  const usual = USUAL.map((preset) => taxOfPreset(preset, inclusive));
  const others = otherTaxesOf(line).filter((tax) => !usual.some((each) => isSameTax(each, tax)));
  const setTaxes = (taxes: readonly TaxSchema[]) => edit(setLine(id, { taxes, taxability: '' }));

  return (
    <Popover label={texts.taxesOf(number)} trigger={trigger} open={isOpen} onOpenChange={setOpen} className="gs-taxes">
      <Select
        label={texts.iva}
        value={choice === 'other' ? null : choice}
        placeholder={texts.otherIva}
        options={ivaOptions}
        onValueChange={(next) => edit(setLine(id, withIva(line, next, inclusive)))}
      />
      <fieldset className="gs-taxes-group">
        <legend>{texts.withholdings}</legend>
        {usual.map((tax) => (
          <Checkbox key={taxName(common, tax)} label={taxName(common, tax)} checked={line.taxes.some((each) => isSameTax(each, tax))} onChange={() => setTaxes(toggleTax(line.taxes, tax))} />
        ))}
      </fieldset>
      {others.length > 0 && (
        <ul className="gs-taxes-others" aria-label={texts.moreTaxes}>
          {others.map((tax) => (
            <li key={taxName(common, tax)}>
              <span>{taxName(common, tax)}</span>
              <IconButton label={texts.removeTax(taxName(common, tax))} size="sm" onClick={() => setTaxes(line.taxes.filter((each) => each !== tax))}>
                <CrossIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <AddTax taxes={line.taxes} inclusive={inclusive} onAdd={(tax) => setTaxes(toggleTax(line.taxes, tax))} />
      <div className="gs-taxes-acts">
        <Button
          variant="quiet"
          size="sm"
          onClick={() => {
            edit(setAllTaxes(line.taxes));
            announce(texts.taxesApplied);
          }}
        >
          {texts.allLines}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          onClick={() => {
            setOpen(false);
            onDetail(id);
          }}
        >
          {texts.editTaxes}
        </Button>
      </div>
    </Popover>
  );
}
