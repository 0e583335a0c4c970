'use client';
import { useIncomeInvoices } from '@gigstack-ui/hooks';
import { Button, EmptyState, TextField, useFormat, useMessages } from '@gigstack-ui/ui';
import { useEffect, useState } from 'react';
import { portalMessages } from '../messages/portalMessages.js';
import { ArchiveButton } from './ArchiveButton.js';
import { InvoiceEntry } from './InvoiceEntry.js';
import { matchesInvoice } from './matchesInvoice.js';
import { PortalCard } from './PortalCard.js';

/** Shown at first; the rest of what is read comes with "more". */
const FIRST = 5;

/**
 * The customer's invoices with their files. The API's search takes no client and is not used: a search reads the customer's own list to its
 * end and looks there.
 */
export function InvoicesCard() {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const invoices = useIncomeInvoices({ limit: 100 });
  const [search, setSearch] = useState('');
  const [isWhole, setWhole] = useState(false);
  const { items, hasNextPage, isFetchingNextPage, isError, fetchNextPage } = invoices;
  const isSearching = search.trim() !== '';
  const found = isSearching ? items.filter((invoice) => matchesInvoice(invoice, search, format)) : items;
  const shown = isSearching || isWhole ? found : found.slice(0, FIRST);

  useEffect(() => {
    if (isSearching && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [isSearching, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);

  return (
    <PortalCard query={{ ...invoices, isError: isError && items.length === 0 }} title={texts.invoices} flush={items.length > 0} className="gs-portal-invoices">
      {items.length === 0 ? (
        <EmptyState title={texts.invoicesEmptyTitle}>{texts.invoicesEmptyText}</EmptyState>
      ) : (
        <>
          <div className="gs-portal-find">
            <TextField label={texts.search} hideLabel type="search" placeholder={texts.search} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
          </div>
          <ul className="gs-portal-rows">
            {shown.map((invoice) => (
              <InvoiceEntry key={invoice.uuid} invoice={invoice} />
            ))}
          </ul>
          <p role="status" className="gs-portal-none">
            {isSearching && (hasNextPage ? texts.searching : found.length === 0 && texts.noMatches)}
          </p>
          <div className="gs-portal-more">
            {!isSearching && (hasNextPage || shown.length < items.length) && (
              <Button
                variant="quiet"
                loading={isFetchingNextPage}
                onClick={() => {
                  setWhole(true);
                  if (isWhole) void fetchNextPage();
                }}
              >
                {texts.loadMore}
              </Button>
            )}
            <ArchiveButton invoices={invoices} />
          </div>
        </>
      )}
    </PortalCard>
  );
}
