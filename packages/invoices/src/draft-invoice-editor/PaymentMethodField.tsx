'use client';
import { SegmentedControl, useMessages } from '@gigstack-ui/ui';
import { useRef } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { LATER } from './PaymentFormField.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** Whether it is paid already. Later means form 99; already paid asks for the form that it was paid by. */
export function PaymentMethodField() {
  const texts = useMessages(invoiceMessages);
  const { edit, form } = useEditor();
  const method = useFormValue(({ document }) => document.payment_method);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('payment_method');
  /** How it was said to be paid before "later" was chosen, so that changing one's mind costs nothing. */
  const paidBy = useRef('');
  if (isHidden) return null;

  function choose(payment_method: string): void {
    const { payment_form } = form.getState().document;
    if (payment_form !== LATER) paidBy.current = payment_form;
    edit(setDocument({ payment_method, payment_form: payment_method === 'PPD' ? LATER : paidBy.current }));
  }

  return (
    <div data-gs-path="payment_method">
      <SegmentedControl
        label={
          <>
            {texts.payment} <span className="gs-code">{method}</span>
          </>
        }
        required={isRequired}
        disabled={isLocked}
        error={error}
        value={method}
        options={[
          { value: 'PUE', label: texts.paid },
          { value: 'PPD', label: texts.paidLater },
        ]}
        onValueChange={choose}
      />
    </div>
  );
}
