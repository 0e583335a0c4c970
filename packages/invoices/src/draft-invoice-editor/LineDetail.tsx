'use client';
import { inferTaxObject } from '@gigstack-ui/cfdi/choices';
import { TaxObjectPicker } from '@gigstack-ui/pickers';
import { Button, TextField, useMessages } from '@gigstack-ui/ui';
import { Drawer } from '@gigstack-ui/ui/dialog';
import { useEffect, useRef } from 'react';
import { lineMessages } from '../messages/lineMessages.js';
import { DiscountField } from './DiscountField.js';
import { positionOf } from './draftInvoiceForm.js';
import { focusPath } from './focusPath.js';
import type { LineForm } from './lineForm.js';
import { LineSteps } from './LineSteps.js';
import { setLine } from './model/formEdits.js';
import { linePath, type FormPath } from './model/formPath.js';
import { SaveAsService } from './SaveAsService.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { TaxRows } from './TaxRows.js';
import { ThirdPartyFields } from './ThirdPartyFields.js';
import { useLine } from './useLine.js';
import type { LineRules } from './useLineRules.js';

/** Props of LineDetail. */
export interface LineDetailProps {
  id: string;
  /** The place in it that somebody came for. */
  path?: FormPath | undefined;
  readOnly: boolean;
  rules: LineRules;
  onClose: () => void;
}

/** Everything about a line that has no column: discount, each tax, object of tax, third party. */
export function LineDetail({ id, path, readOnly, rules, onClose }: LineDetailProps) {
  const texts = useMessages(lineMessages);
  const { edit, form } = useEditor();
  const number = useFormValue((form) => positionOf(form, id) + 1);
  const line = useLine(id);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Once the drawer has given the focus to its first control.
    if (path) requestAnimationFrame(() => focusPath(fields.current, path));
  }, [path]);
  if (!line) return null;
  const set = (patch: Partial<LineForm>) => edit(setLine(id, patch));
  const implied = inferTaxObject(line.taxes);

  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.detail(number)}
      description={line.description || texts.detailOf}
      footer={
        <Button variant="primary" onClick={onClose}>
          {texts.done}
        </Button>
      }
    >
      <div ref={fields} className="gs-line-detail">
        {!rules.discount.isHidden && <DiscountField line={line} readOnly={rules.discount.isLocked} onChange={(discount) => set({ discount })} />}
        {!rules.taxes.isHidden && <TaxRows taxes={line.taxes} inclusive={form.getState().newLine.inclusive} readOnly={rules.taxes.isLocked} onChange={(taxes) => set({ taxes })} />}
        {!rules.taxability.isHidden && (
          <div data-gs-path={linePath(id, 'taxability')}>
            <TaxObjectPicker
              taxes={line.taxes}
              readOnly={rules.taxability.isLocked}
              required={rules.taxability.isRequired}
              hint={line.taxability ? undefined : texts.taxObjectImplied}
              value={line.taxability || implied}
              onValueChange={(code) => set({ taxability: code === implied ? '' : code })}
            />
          </div>
        )}
        {!rules.sku.isHidden && (
          <div data-gs-path={linePath(id, 'sku')}>
            <TextField
              label={texts.sku}
              hint={texts.skuHint}
              code
              readOnly={rules.sku.isLocked}
              required={rules.sku.isRequired}
              maxLength={100}
              value={line.sku}
              onValueChange={(sku) => set({ sku })}
            />
          </div>
        )}
        {!rules.third_party.isHidden && (
          <div data-gs-path={linePath(id, 'third_party')}>
            <ThirdPartyFields value={line.third_party} readOnly={rules.third_party.isLocked} onChange={(third_party) => set({ third_party })} />
          </div>
        )}
        {!readOnly && <SaveAsService line={line} onSaved={(service_id) => set({ service_id })} />}
        <LineSteps line={line} />
      </div>
    </Drawer>
  );
}
