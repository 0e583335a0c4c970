'use client';
import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { Select, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';

/** c_FormaPago 99, "por definir": the only form with PPD (CFDI40105), and none for what is already paid (Anexo 20, guía de llenado). */
export const LATER = '99';

const USUAL: readonly string[] = ['03', '01', '04', '28', '02'];

const inOrder = [...paymentForms].sort((one, other) => rank(one.code) - rank(other.code));

function rank(code: string): number {
  const usual = USUAL.indexOf(code);
  return usual < 0 ? USUAL.length : usual;
}

/** How it was paid, the usual ways first. */
export function PaymentFormField({ readOnly }: { readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.payment_form);
  const isLater = useFormValue(({ document }) => document.payment_method === 'PPD');
  const error = useFieldError('payment_form');
  const options = inOrder.filter(({ code }) => code === value || (code === LATER) === isLater);

  return (
    <div data-gs-path="payment_form">
      <Select
        label={texts.paymentForm}
        placeholder={texts.choosePaymentForm}
        disabled={readOnly}
        error={error}
        value={value || null}
        options={options.map(({ code, name }) => ({ value: code, label: name, code }))}
        onValueChange={(payment_form) => edit(setDocument({ payment_form }))}
      />
    </div>
  );
}
