'use client';
import { Alert, Button, EmptyState, Skeleton, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
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
  const query = usePaymentRows(filters, clientId);
  const { items } = query;
  const failure = (
    <Alert tone="bad" title={texts.failedTitle} actions={<Button size="sm" onClick={() => void query.refetch()}>{texts.retry}</Button>}>
      {texts.failedLoadText}
    </Alert>
  );

  if (query.isPending) {
    return (
      <div className="gs-pay-paper" aria-busy="true" data-state="loading">
        <VisuallyHidden role="status">{texts.loading}</VisuallyHidden>
        <Skeleton count={6} shape="control" />
      </div>
    );
  }
  if (query.isError && items.length === 0) return failure;
  if (items.length === 0) {
    const isNarrowed = filters !== noFilters && (filters.text !== '' || filters.status !== '' || filters.currency !== '');
    return (
      <div className="gs-pay-paper" data-state="empty">
        <EmptyState title={isNarrowed ? texts.noMatchesTitle : texts.emptyTitle}>{isNarrowed ? texts.noMatchesText : texts.emptyText}</EmptyState>
      </div>
    );
  }
  return (
    <div className="gs-pay-paper" data-state="ready">
      <table className="gs-pay-table">
        <thead>
          <tr>
            <th scope="col">{texts.columnClient}</th>
            <th scope="col">{texts.columnWhat}</th>
            <th scope="col">{texts.columnDate}</th>
            <th scope="col">{texts.columnStatus}</th>
            <th scope="col">{texts.columnTotal}</th>
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
            {texts.loadMore}
          </Button>
        </div>
      )}
    </div>
  );
}
