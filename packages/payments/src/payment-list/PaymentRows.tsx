'use client';
import { Alert, Button, EmptyState, Skeleton, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import { noFilters, type PaymentListFilters } from './PaymentListFilters.js';
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
  const failure = (
    <Alert tone="bad" title={listWords.failedTitle} actions={<Button size="sm" onClick={() => void query.refetch()}>{texts.retry}</Button>}>
      {texts.failedLoadText}
    </Alert>
  );

  if (query.isPending) {
    return (
      <div className="gs-pay-paper" aria-busy="true" data-state="loading">
        <VisuallyHidden role="status">{listWords.loading}</VisuallyHidden>
        <Skeleton count={6} shape="control" />
      </div>
    );
  }
  if (query.isError && items.length === 0) return failure;
  if (items.length === 0) {
    const isNarrowed = filters !== noFilters && (filters.text !== '' || filters.status !== '' || filters.currency !== '');
    return (
      <div className="gs-pay-paper" data-state="empty">
        <EmptyState title={isNarrowed ? listWords.noMatchesTitle : listWords.emptyTitle}>{isNarrowed ? listWords.noMatchesText : listWords.emptyText}</EmptyState>
      </div>
    );
  }
  return (
    <div className="gs-pay-paper" data-state="ready">
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
      {query.isError && failure}
      {query.hasNextPage && (
        <div className="gs-pay-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {listWords.loadMore}
          </Button>
        </div>
      )}
    </div>
  );
}
