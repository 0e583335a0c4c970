'use client';
import { Card, SegmentedControl, useMessages } from '@gigstack-ui/ui';
import { useRef } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { CurrencyFields } from './CurrencyFields.js';
import { setDocument } from './model/formEdits.js';
import { LATER, PaymentFormField } from './PaymentFormField.js';
import { SeriesFact } from './SeriesFact.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';

/** How the invoice is paid, in what currency, under what series. */
export function PaymentSection({ readOnly }: { readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const { edit, form } = useEditor();
  const method = useFormValue(({ document }) => document.payment_method);
  const error = useFieldError('payment_method');
  /** How it was said to be paid before "later" was chosen, so that changing one's mind costs nothing. */
  const paidBy = useRef('');

  function choose(payment_method: string): void {
    const { payment_form } = form.getState().document;
    if (payment_form !== LATER) paidBy.current = payment_form;
    edit(setDocument({ payment_method, payment_form: payment_method === 'PPD' ? LATER : paidBy.current }));
  }

  return (
    <Card aria-label={texts.document}>
      <div className="gs-payment">
        <div data-gs-path="payment_method">
          <SegmentedControl
            label={
              <>
                {texts.payment} <span className="gs-code">{method}</span>
              </>
            }
            disabled={readOnly}
            error={error}
            value={method}
            options={[
              { value: 'PUE', label: texts.paid },
              { value: 'PPD', label: texts.paidLater },
            ]}
            onValueChange={choose}
          />
        </div>
        <PaymentFormField readOnly={readOnly} />
        <CurrencyFields readOnly={readOnly} />
        <SeriesFact />
      </div>
    </Card>
  );
}
