'use client';
import { inferTaxObject } from '@gigstack-ui/cfdi/choices';
import { TaxObjectPicker } from '@gigstack-ui/pickers';
import { Button, TextField, useMessages } from '@gigstack-ui/ui';
import { Drawer } from '@gigstack-ui/ui/dialog';
import { lineMessages } from '../messages/lineMessages.js';
import { DiscountField } from './DiscountField.js';
import { LineSteps } from './LineSteps.js';
import type { LineForm } from './lineForm.js';
import { setLine } from './model/formEdits.js';
import { SaveAsService } from './SaveAsService.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { TaxRows } from './TaxRows.js';
import { ThirdPartyFields } from './ThirdPartyFields.js';
import { useLine } from './useLine.js';

/** Props of LineDetail. */
export interface LineDetailProps {
  id: string;
  readOnly: boolean;
  onClose: () => void;
}

/** Everything about a line that has no column: discount, each tax, object of tax, third party. */
export function LineDetail({ id, readOnly, onClose }: LineDetailProps) {
  const texts = useMessages(lineMessages);
  const { edit, form } = useEditor();
  const number = useFormValue(({ order }) => order.indexOf(id) + 1);
  const line = useLine(id);
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
      <div className="gs-line-detail">
        <DiscountField line={line} readOnly={readOnly} onChange={(discount) => set({ discount })} />
        <TaxRows taxes={line.taxes} inclusive={form.getState().newLine.inclusive} readOnly={readOnly} onChange={(taxes) => set({ taxes })} />
        <TaxObjectPicker
          taxes={line.taxes}
          readOnly={readOnly}
          hint={line.taxability ? undefined : texts.taxObjectImplied}
          value={line.taxability || implied}
          onValueChange={(code) => set({ taxability: code === implied ? '' : code })}
        />
        <TextField label={texts.sku} hint={texts.skuHint} code readOnly={readOnly} maxLength={100} value={line.sku} onValueChange={(sku) => set({ sku })} />
        <ThirdPartyFields value={line.third_party} readOnly={readOnly} onChange={(third_party) => set({ third_party })} />
        {!readOnly && <SaveAsService line={line} onSaved={(service_id) => set({ service_id })} />}
        <LineSteps line={line} />
      </div>
    </Drawer>
  );
}
