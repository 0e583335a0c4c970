'use client';
import type { ReactNode } from 'react';
import { Button } from '../button/Button.js';
import { GridFailure } from '../data-grid/GridFailure.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { Skeleton } from '../skeleton/Skeleton.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';

/** Props of PagedList. */
export interface PagedListProps {
  /** What reads the pages; those of the hooks are such. */
  query: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
    readonly refetch: () => unknown;
  };
  /** Nothing was found, or nothing has come yet. */
  isEmpty: boolean;
  /** What is announced while the first page is on its way. */
  loadingText: string;
  failedTitle: ReactNode;
  failedText: ReactNode;
  /** Stands where there are no rows: an EmptyState. */
  empty: ReactNode;
  /** Class of the sheet around the rows, and of its other states. */
  className?: string | undefined;
  /** Class of the place of the button for more. */
  moreClassName?: string | undefined;
  /** The rows. */
  children: ReactNode;
}

/** Rows that come a page at a time, in their states: on the way, failed, none, and rows with a way to more. */
export function PagedList({ query, isEmpty, loadingText, failedTitle, failedText, empty, className, moreClassName, children }: PagedListProps) {
  const texts = useMessages(uiMessages);
  const failure = query.isError && <GridFailure title={failedTitle} text={failedText} onRetry={() => void query.refetch()} />;
  if (query.isPending) {
    return (
      <div className={className} aria-busy="true" data-state="loading">
        <VisuallyHidden role="status">{loadingText}</VisuallyHidden>
        <Skeleton count={6} shape="control" />
      </div>
    );
  }
  if (isEmpty) {
    return (
      failure || (
        <div className={className} data-state="empty">
          {empty}
        </div>
      )
    );
  }
  return (
    <div className={className} data-state="ready">
      {children}
      {failure}
      {query.hasNextPage && (
        <div className={moreClassName}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {texts.loadMore}
          </Button>
        </div>
      )}
    </div>
  );
}
