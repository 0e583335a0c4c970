'use client';
import { Spinner, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';

/** The request is on its way; after a lost answer it says that the same one is asked for again. */
export function CreatingStep({ isUncertain }: { isUncertain: boolean }) {
  const texts = useMessages(paymentMessages);
  return (
    <p role="status" className="gs-pay-creating">
      <Spinner /> {isUncertain ? texts.creatingUncertain : texts.creating}
    </p>
  );
}
