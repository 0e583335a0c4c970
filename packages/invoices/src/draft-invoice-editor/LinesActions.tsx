'use client';
import { Button, ChevronDownIcon, Switch, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useFieldRules } from './EditorSettings.js';
import { PresetMenu } from './laterParts.js';
import { setInclusive } from './model/taxEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';

/** What is decided for all lines at once: their taxes, and whether prices hold them. */
export function LinesActions() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const inclusive = useFormValue(({ newLine }) => newLine.inclusive);
  const taxes = useFieldRules('items.taxes');
  const [isWanted, setWanted] = useState(false);
  if (taxes.isLocked || taxes.isHidden) return null;
  const button = (
    <Button variant="quiet" size="sm" aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)}>
      {texts.taxes}
      <ChevronDownIcon />
    </Button>
  );
  return (
    <>
      {isWanted ? <PresetMenu fallback={button} trigger={button} /> : button}
      <Switch label={texts.pricesWithTaxes} checked={inclusive} onChange={(event) => edit(setInclusive(event.currentTarget.checked))} />
    </>
  );
}
