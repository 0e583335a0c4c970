'use client';
import { Alert, Button, DocumentIcon, EmptyState, Skeleton, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';

interface ListFrameProps {
  query: { isPending: boolean; isError: boolean; hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown; refetch: () => unknown };
  count: number;
  emptyTitle: string;
  emptyText: string;
  onNew: (() => void) | undefined;
  /** Rows. */
  children: ReactNode;
}

/** A table with its four states: on the way, failed, empty, and rows with a way to more. */
export function ListFrame({ query, count, emptyTitle, emptyText, onNew, children }: ListFrameProps) {
  const texts = useMessages(invoiceMessages);
  const retry = (
    <Button size="sm" onClick={() => void query.refetch()}>
      {texts.retry}
    </Button>
  );

  if (query.isPending) {
    return (
      <div className="gs-list-paper gs-list-loading" aria-busy="true">
        <VisuallyHidden role="status">{texts.listLoading}</VisuallyHidden>
        <Skeleton count={6} shape="control" />
      </div>
    );
  }
  if (query.isError && count === 0) {
    return (
      <Alert tone="bad" title={texts.listFailedTitle} actions={retry}>
        {texts.listFailedText}
      </Alert>
    );
  }
  if (count === 0) {
    return (
      <div className="gs-list-paper">
        <EmptyState
          icon={<DocumentIcon />}
          title={emptyTitle}
          actions={
            onNew && (
              <Button variant="primary" onClick={onNew}>
                {texts.newInvoice}
              </Button>
            )
          }
        >
          {emptyText}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="gs-list-paper">
      <table className="gs-list-table">
        <thead>
          <tr>
            <th scope="col">{texts.columnFolio}</th>
            <th scope="col">{texts.columnClient}</th>
            <th scope="col">{texts.columnDate}</th>
            <th scope="col">{texts.columnStatus}</th>
            <th scope="col">{texts.columnTotal}</th>
            <th scope="col">
              <VisuallyHidden>{texts.columnFiles}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {query.isError && (
        <Alert tone="bad" title={texts.listFailedTitle} actions={retry}>
          {texts.listFailedText}
        </Alert>
      )}
      {query.hasNextPage && (
        <div className="gs-list-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {texts.loadMore}
          </Button>
        </div>
      )}
    </div>
  );
}
