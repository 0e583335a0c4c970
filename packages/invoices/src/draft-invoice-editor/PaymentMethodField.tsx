'use client';
import { PaymentMethodPicker } from '@gigstack-ui/pickers';
import { useMessages } from '@gigstack-ui/ui';
import { useRef } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** c_FormaPago 99, "por definir": the only form with PPD (CFDI40105), and none for what is already paid (Anexo 20, guía de llenado). */
const LATER = '99';

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
      <PaymentMethodPicker label={texts.payment} required={isRequired} readOnly={isLocked} error={error} value={method} onValueChange={choose} />
    </div>
  );
}
