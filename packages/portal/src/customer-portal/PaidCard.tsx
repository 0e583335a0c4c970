'use client';
import { usePayments } from '@gigstack-ui/hooks';
import { Badge, Button, useFormat, useMessages, type BadgeProps } from '@gigstack-ui/ui';
import { useState } from 'react';
import { portalMessages } from '../messages/portalMessages.js';
import { isOpenPayment } from './isOpenPayment.js';
import { PortalCard } from './PortalCard.js';

const FIRST = 5;

/** Payments that are over: made, refunded, cancelled, failed. */
export function PaidCard() {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const payments = usePayments({ limit: 100 });
  const [isWhole, setWhole] = useState(false);
  const over = payments.items.filter((payment) => !isOpenPayment(payment));
  const shown = isWhole ? over : over.slice(0, FIRST);
  const states: Record<string, { label: string; tone: BadgeProps['tone'] }> = {
    succeeded: { label: texts.statusPaid, tone: 'ok' },
    refunded: { label: texts.statusRefunded, tone: 'neutral' },
    canceled: { label: texts.statusCancelled, tone: 'neutral' },
    failed: { label: texts.statusFailed, tone: 'bad' },
    expired: { label: texts.statusExpired, tone: 'neutral' },
  };

  return (
    <PortalCard query={{ ...payments, isError: payments.isError && payments.items.length === 0 }} title={texts.paid} flush={over.length > 0} className="gs-portal-paid">
      {over.length === 0 ? (
        <p className="gs-portal-muted">{texts.paidEmpty}</p>
      ) : (
        <ul className="gs-portal-rows">
          {shown.map(({ id, status = '', total = 0, currency = 'MXN', succeeded_at, created_at }) => {
            const { label, tone } = states[status] ?? { label: texts.statusProcessing, tone: 'neutral' };
            const moment = succeeded_at ?? created_at;
            return (
              <li key={id} className="gs-portal-row gs-portal-past" data-state={status}>
                <span className="gs-portal-small gs-portal-muted">{moment !== undefined && (status === 'succeeded' ? texts.paidOn(format.date(moment)) : format.date(moment))}</span>
                <Badge tone={tone}>{label}</Badge>
                <span className="gs-portal-amount">{format.money(String(total), currency)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {shown.length < over.length && (
        <div className="gs-portal-more">
          <Button variant="quiet" onClick={() => setWhole(true)}>
            {texts.loadMore}
          </Button>
        </div>
      )}
    </PortalCard>
  );
}
