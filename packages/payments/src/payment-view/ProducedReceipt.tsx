'use client';
import { useReceipt } from '@gigstack-ui/hooks';
import { useMessages } from '@gigstack-ui/ui';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { safePayLink } from '../payment-request/safePayLink.js';

/** The note a client without RFC gets, with the address where they invoice it themselves. */
export function ProducedReceipt({ id }: { id: string }) {
  const texts = useMessages(paymentViewMessages);
  const link = safePayLink(useReceipt(id).data?.url);
  return (
    <li className="gs-pay-document">
      <div>
        <b>{texts.receipt}</b>
        <p className="gs-pay-muted">{texts.receiptHint}</p>
      </div>
      {link && (
        <a className="gs-pay-way" href={link} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          {texts.receiptLink}
        </a>
      )}
    </li>
  );
}
