'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Button } from '../button/Button.js';
import { IconButton } from '../icon-button/IconButton.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { pagesAround } from './pagesAround.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Pagination; native props go to the `nav`. */
export interface PaginationProps extends Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** What is paged, for assistive technology: "Facturas". */
  label: string;
  /** The page in sight, from 1. */
  page: number;
  /** How many there are; absent when only the next one is known, as with cursors. */
  pageCount?: number | undefined;
  /** Whether there is a next page, when the count is not known. */
  hasNext?: boolean | undefined;
  /** The next page is on its way. */
  loading?: boolean | undefined;
  onPageChange: (page: number) => void;
}

const OwnPagination = forwardRef<HTMLElement, PaginationProps>(function Pagination(
  { label, page, pageCount, hasNext = false, loading = false, onPageChange, className, ...rest },
  ref,
) {
  const slotClass = useSlotClasses();
  const texts = useMessages(uiMessages);
  const pages = pageCount === undefined ? [] : pagesAround(page, pageCount);
  const isLast = pageCount === undefined ? !hasNext : page >= pageCount;
  return (
    <nav data-gs-slot="pagination" {...rest} ref={ref} aria-label={label} aria-busy={loading || undefined} className={slotClass('pagination', 'gs-pagination', className)} data-state={loading ? 'loading' : 'ready'}>
      <IconButton label={texts.previousPage} className="gs-page-previous" disabled={page <= 1} onClick={() => onPageChange(page - 1)}>
        <ChevronDownIcon />
      </IconButton>
      {pageCount === undefined ? (
        <span aria-current="page" className="gs-page-now">{texts.page(page)}</span>
      ) : (
        pages.map((shown, index) =>
          shown === null ? (
            <span key={`gap${index}`} className="gs-page-gap" data-near={index < pages.indexOf(page) ? '' : undefined} aria-hidden="true">
              …
            </span>
          ) : (
            <Button key={shown} variant="quiet" className="gs-page" data-near={shown !== page && shown !== pageCount ? '' : undefined} aria-label={texts.page(shown)} aria-current={shown === page ? 'page' : undefined} onClick={() => onPageChange(shown)}>
              {shown}
            </Button>
          ),
        )
      )}
      <IconButton label={texts.nextPage} className="gs-page-next" loading={loading} disabled={isLast} onClick={() => onPageChange(page + 1)}>
        <ChevronDownIcon />
      </IconButton>
    </nav>
  );
});

/** The way through the pages of a list. */
export const Pagination = adaptable('Pagination', OwnPagination);
