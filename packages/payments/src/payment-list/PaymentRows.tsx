'use client';
import { EmptyState, PagedList, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import type { PaymentListFilters } from './PaymentListFilters.js';
import { PaymentRow } from './PaymentRow.js';
import { usePaymentRows } from './usePaymentRows.js';

interface PaymentRowsProps {
  filters: PaymentListFilters;
  clientId: string | undefined;
  onOpen: ((paymentId: string) => void) | undefined;
}

/** A table of payments in its four states: on the way, failed, empty, and rows with a way to more. */
export function PaymentRows({ filters, clientId, onOpen }: PaymentRowsProps) {
  const texts = useMessages(paymentMessages);
  const listWords = useMessages(paymentListMessages);
  const query = usePaymentRows(filters, clientId);
  const { items } = query;
  const isNarrowed = filters.text !== '' || filters.status !== '' || filters.currency !== '';
  return (
    <PagedList
      query={query}
      isEmpty={items.length === 0}
      loadingText={listWords.loading}
      failedTitle={listWords.failedTitle}
      failedText={texts.failedLoadText}
      empty={<EmptyState title={isNarrowed ? listWords.noMatchesTitle : listWords.emptyTitle}>{isNarrowed ? listWords.noMatchesText : listWords.emptyText}</EmptyState>}
      className="gs-pay-paper"
      moreClassName="gs-pay-more"
    >
      <table className="gs-pay-table">
        <thead>
          <tr>
            <th scope="col">{listWords.columnClient}</th>
            <th scope="col">{listWords.columnWhat}</th>
            <th scope="col">{listWords.columnDate}</th>
            <th scope="col">{listWords.columnStatus}</th>
            <th scope="col">{listWords.columnTotal}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </PagedList>
  );
}
