'use client';
import { Button, useFocusOnMount, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';

interface CancelRequestProps {
  onKeep: () => void;
  /** Rejects when it was not cancelled. */
  onCancel: () => Promise<void>;
}

/** Asks once more before the link is withdrawn, in place: a dialog over a dialog would hide what it is about. */
export function CancelRequest({ onKeep, onCancel }: CancelRequestProps) {
  const texts = useMessages(paymentActsMessages);
  const first = useFocusOnMount<HTMLButtonElement>();
  const [state, setState] = useState<'asking' | 'cancelling' | 'failed'>('asking');
  const cancel = () => {
    setState('cancelling');
    onCancel().catch(() => setState('failed'));
  };
  return (
    <div role="group" aria-label={texts.cancelRequestTitle} className="gs-pay-confirm">
      <p>
        <b>{texts.cancelRequestTitle}</b>
      </p>
      <p className="gs-pay-muted">{texts.cancelRequestText}</p>
      {state === 'failed' && (
        <p role="alert" className="gs-pay-bad">
          {texts.cancelFailed}
        </p>
      )}
      <div className="gs-pay-acts">
        <Button ref={first} onClick={onKeep}>
          {texts.cancelRequestKeep}
        </Button>
        <Button variant="danger" loading={state === 'cancelling'} onClick={cancel}>
          {texts.cancelRequest}
        </Button>
      </div>
    </div>
  );
}
