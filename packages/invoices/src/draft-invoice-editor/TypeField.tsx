'use client';
import type { Client } from '@gigstack-ui/api';
import { SegmentedControl, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useParties } from './FindingsProvider.js';
import { setType } from './model/setType.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** Income, or the credit note that takes part of it back. */
export function TypeField() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const type = useFormValue(({ document }) => document.invoice_type);
  const receiver = useParties().receiver as Client | undefined;
  const { isHidden, isLocked, error } = useDocumentField('invoice_type');
  if (isHidden) return null;
  return (
    <div data-gs-path="invoice_type">
      <SegmentedControl
        label={
          <>
            {texts.invoiceType} <span className="gs-code">{type}</span>
          </>
        }
        disabled={isLocked}
        error={error}
        value={type}
        options={[
          { value: 'I', label: texts.invoice },
          { value: 'E', label: texts.creditNote },
        ]}
        onValueChange={(next) => edit(setType(next, receiver))}
      />
    </div>
  );
}
