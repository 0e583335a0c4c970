'use client';
import { PaymentFormPicker } from '@gigstack-ui/pickers';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** How it was paid, the usual ways first. */
export function PaymentFormField() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.payment_form);
  const method = useFormValue(({ document }) => document.payment_method);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('payment_form');
  if (isHidden) return null;
  return (
    <div data-gs-path="payment_form">
      <PaymentFormPicker
        label={texts.paymentForm}
        placeholder={texts.choosePaymentForm}
        required={isRequired}
        readOnly={isLocked}
        error={error}
        method={method}
        value={value}
        onValueChange={(payment_form) => edit(setDocument({ payment_form }))}
      />
    </div>
  );
}
