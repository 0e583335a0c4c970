'use client';
import { usePayments } from '@gigstack-ui/hooks';
import { Badge, Button, EmptyState, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { isOpenPayment } from './isOpenPayment.js';
import { PayRow } from './PayRow.js';
import { PortalCard } from './PortalCard.js';

/** Payments somebody asked the customer for, each with its link. */
export function ToPayCard() {
  const texts = useMessages(portalMessages);
  const payments = usePayments({ limit: 100 });
  const open = payments.items.filter(isOpenPayment);
  return (
    <PortalCard query={{ ...payments, isError: payments.isError && payments.items.length === 0 }} title={texts.toPay} badge={open.length > 1 && <Badge>{open.length}</Badge>} className="gs-portal-topay">
      {open.length === 0 ? (
        <EmptyState title={texts.toPayEmptyTitle}>{texts.toPayEmptyText}</EmptyState>
      ) : (
        <ul className="gs-portal-debts">
          {open.map((payment) => (
            <PayRow key={payment.id} payment={payment} />
          ))}
        </ul>
      )}
      {payments.hasNextPage && (
        <Button variant="quiet" loading={payments.isFetchingNextPage} onClick={() => void payments.fetchNextPage()}>
          {texts.loadMore}
        </Button>
      )}
    </PortalCard>
  );
}
