'use client';
import type { Payment } from '@gigstack-ui/api';
import { usePayment } from '@gigstack-ui/hooks';
import { ExternalIcon, Spinner, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { portalMessages } from '../messages/portalMessages.js';
import { isOpenPayment } from './isOpenPayment.js';
import { usePortalSettings } from './PortalSettings.js';
import { safeLink } from './safeLink.js';
import { useOnceSettled } from './useOnceSettled.js';

const ASK_AGAIN_MS = 4_000;

/** One amount to pay; once its page was opened, its state is asked for until it changes. */
export function PayRow({ payment }: { payment: Payment }) {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const { onEvent } = usePortalSettings();
  const [isWatched, setWatched] = useState(payment.status === 'processing');
  // TanStack pauses the interval while the page is in the background and asks at once when it is looked at again.
  const { data = payment } = usePayment(payment.id, { enabled: isWatched, refetchInterval: isWatched ? ASK_AGAIN_MS : false });
  useOnceSettled(data);
  const { total = 0, currency = 'MXN', items = [], short_url } = data;
  const amount = format.money(String(total), currency);
  const link = safeLink(short_url);
  const what = items.flatMap(({ description }) => description ?? []).join(', ');

  return (
    <li className="gs-portal-debt" data-state={data.status}>
      <p className="gs-portal-hero">{amount}</p>
      {what && <p className="gs-portal-muted">{what}</p>}
      {link ? (
        <>
          <a
            className="gs-portal-pay"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            onClick={() => {
              setWatched(true);
              onEvent({ type: 'payment.opened', paymentId: payment.id });
            }}
          >
            {texts.pay(amount)}
            <ExternalIcon />
          </a>
          <p role="status" className="gs-portal-small gs-portal-muted">
            {isWatched && isOpenPayment(data) ? (
              <>
                <Spinner /> {texts.paying}
              </>
            ) : (
              texts.payOpens
            )}
          </p>
        </>
      ) : (
        <p className="gs-portal-small gs-portal-muted">{texts.noPayLink}</p>
      )}
    </li>
  );
}
