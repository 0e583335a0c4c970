'use client';
import { Button, DocumentIcon, EmptyState, PagedList, useMessages, VisuallyHidden, type PagedListProps } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';

interface ListFrameProps {
  query: PagedListProps['query'];
  count: number;
  emptyTitle: string;
  emptyText: string;
  onNew: (() => void) | undefined;
  /** Rows. */
  children: ReactNode;
}

/** The table of a list of invoices, whatever its rows. */
export function ListFrame({ query, count, emptyTitle, emptyText, onNew, children }: ListFrameProps) {
  const texts = useMessages(invoiceMessages);
  return (
    <PagedList
      query={query}
      isEmpty={count === 0}
      loadingText={texts.listLoading}
      failedTitle={texts.listFailedTitle}
      failedText={texts.listFailedText}
      empty={
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
      }
      className="gs-list-paper"
      moreClassName="gs-list-more"
    >
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
    </PagedList>
  );
}
