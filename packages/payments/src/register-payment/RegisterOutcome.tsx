'use client';
import { Alert, Button, useFocusOnMount, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';

/** Says that it is recorded, and what an invoice still owes. */
export function RegisterOutcome({ balanceAfter, onClose }: { balanceAfter: number | undefined; onClose: () => void }) {
  const texts = useMessages(paymentMessages);
  const close = useFocusOnMount<HTMLButtonElement>();
  return (
    <div className="gs-pay" data-state="done">
      <Alert tone="ok" title={texts.registered}>
        {balanceAfter === 0 && texts.balanceSettled}
      </Alert>
      <footer className="gs-pay-acts">
        <Button ref={close} variant="primary" onClick={onClose}>
          {texts.close}
        </Button>
      </footer>
    </div>
  );
}
