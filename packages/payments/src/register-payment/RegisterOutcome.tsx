'use client';
import { Alert, Button, useFocusOnMount, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { PaymentSlot } from '../paymentSlots.js';
import { paymentMessages } from '../messages/paymentMessages.js';
import { registerPaymentMessages } from '../messages/registerPaymentMessages.js';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { Part } from '../payment-view/Part.js';
import { ProducedDocument } from '../payment-view/ProducedDocument.js';
import { ProducedDocuments } from '../payment-view/ProducedDocuments.js';
import type { RegisterResult } from './useRegisterPaymentForm.js';

/** Props of RegisterOutcome. */
export interface RegisterOutcomeProps {
  result: RegisterResult;
  currency: string;
  onClose: () => void;
}

/** Says that it is recorded, what was issued for it, and what an invoice still owes. */
export function RegisterOutcome({ result, currency, onClose }: RegisterOutcomeProps) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentMessages);
  const registerWords = useMessages(registerPaymentMessages);
  const words = useMessages(paymentViewMessages);
  const format = useFormat();
  const close = useFocusOnMount<HTMLButtonElement>();
  return (
    <div className={slotClass('register-payment', 'gs-pay')} data-gs-slot="register-payment" data-state="done">
      <Alert tone="ok" title={registerWords.registered}>
        {'balance' in result && (result.balance === 0 ? registerWords.balanceSettled : registerWords.balanceAfter(format.money(String(result.balance), currency)))}
      </Alert>
      {'payment' in result ? (
        <ProducedDocuments payment={result.payment} />
      ) : (
        <Part label={words.produced}>
          <ul className="gs-pay-documents">
            <ProducedDocument kind="complement" uuid={result.complementId} />
          </ul>
        </Part>
      )}
      <footer className="gs-pay-acts">
        <Button ref={close} variant="primary" onClick={onClose}>
          {texts.close}
        </Button>
      </footer>
    </div>
  );
}
