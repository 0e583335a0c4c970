'use client';
import { Badge, Select, useMessages } from '@gigstack-ui/ui';
import { memo } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { ivaChoiceOf, ivaChoices, otherTaxesOf, withIva, type IvaChoice } from './model/ivaChoice.js';
import { useEditor } from './SessionContext.js';
import { taxName } from './taxName.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';

/** The IVA of a line, and its other taxes by name. */
export const TaxCell = memo(function TaxCell({ id, readOnly }: { id: string; readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const { edit, form } = useEditor();
  const path = linePath(id, 'taxes');
  const error = useFieldError(path);
  const taxes = useLineValue(id, 'taxes');
  if (!taxes) return null;
  const choice = ivaChoiceOf({ taxes });
  const choices: readonly IvaChoice[] = choice === 'other' ? [...ivaChoices, 'other'] : ivaChoices;

  return (
    <div className="gs-line-cell" data-gs-path={path} data-gs-cell="taxes">
      <Select
        label={texts.tax}
        hideLabel
        appearance="cell"
        disabled={readOnly}
        error={error}
        value={choice}
        options={choices.map((value) => ({ value, label: value === 'other' ? texts.otherTaxes : texts[value] }))}
        onValueChange={(next) => {
          const line = form.getState().lines[id];
          if (line && next !== 'other') edit(setLine(id, withIva(line, next)));
        }}
      />
      {otherTaxesOf({ taxes }).map((tax) => (
        <Badge key={`${tax.type}${tax.factor}${tax.rate}${String(tax.withholding)}`}>{taxName(texts, tax)}</Badge>
      ))}
    </div>
  );
});
