'use client';
import type { Client } from '@gigstack-ui/api';
import { personOf } from '@gigstack-ui/cfdi/receiver';
import { CfdiUsePicker } from '@gigstack-ui/pickers';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** What the receiver will use the invoice for: only what regime and kind of person allow (CFDI40161), and what is already chosen. */
export function UseField({ receiver }: { receiver: Client | undefined }) {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.use);
  const invoiceType = useFormValue(({ document }) => document.invoice_type);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('use');
  if (isHidden) return null;
  return (
    <div className="gs-receiver-use" data-gs-path="use">
      <CfdiUsePicker
        label={texts.use}
        placeholder={texts.chooseUse}
        required={isRequired}
        readOnly={isLocked}
        error={error}
        regime={receiver?.tax_system}
        person={personOf(receiver?.tax_id ?? '')}
        invoiceType={invoiceType}
        value={value}
        onValueChange={(use) => edit(setDocument({ use }))}
      />
    </div>
  );
}
