'use client';
import { paymentFormsFor } from '@gigstack-ui/cfdi/choices';
import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { Select, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** c_FormaPago 99, "por definir": the only form with PPD (CFDI40105), and none for what is already paid (Anexo 20, guía de llenado). */
export const LATER = '99';

/** How it was paid, the usual ways first. */
export function PaymentFormField() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.payment_form);
  const method = useFormValue(({ document }) => document.payment_method);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('payment_form');
  if (isHidden) return null;
  const offered = paymentFormsFor(method);
  const other = paymentForms.find(({ code }) => code === value && !offered.some((form) => form.code === code));
  const options = other ? [...offered, other] : offered;

  return (
    <div data-gs-path="payment_form">
      <Select
        label={texts.paymentForm}
        placeholder={texts.choosePaymentForm}
        required={isRequired}
        disabled={isLocked}
        error={error}
        value={value || null}
        options={options.map(({ code, name }) => ({ value: code, label: name, code }))}
        onValueChange={(payment_form) => edit(setDocument({ payment_form }))}
      />
    </div>
  );
}
