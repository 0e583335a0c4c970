'use client';
import { useIncomeInvoices } from '@gigstack-ui/hooks';
import { Badge, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { StatusBadge } from '../invoice-view/StatusBadge.js';
import type { InvoiceListEvent } from './InvoiceListEvent.js';
import { InvoiceRow } from './InvoiceRow.js';
import { ListFrame } from './ListFrame.js';
import { RowFiles } from './RowFiles.js';

/** Stamped invoices, a page at a time. */
export function StampedRows({ onEvent }: { onEvent: ((event: InvoiceListEvent) => void) | undefined }) {
  const texts = useMessages(invoiceMessages);
  const query = useIncomeInvoices({ limit: 20 });
  return (
    <ListFrame
      query={query}
      count={query.items.length}
      emptyTitle={texts.emptyInvoicesTitle}
      emptyText={texts.emptyInvoicesText}
      onNew={onEvent && (() => onEvent({ type: 'invoice.new' }))}
    >
      {query.items.map((invoice) => {
        const folio = [invoice.series, invoice.folio_number].filter(Boolean).join('-') || texts.noFolio;
        return (
          <InvoiceRow
            key={invoice.uuid}
            folio={folio}
            client={invoice.client?.legal_name ?? invoice.client?.name}
            moment={invoice.stamp?.stamp_at ?? invoice.created_at}
            total={invoice.total}
            currency={invoice.currency}
            status={
              <>
                <StatusBadge status={invoice.status} />
                {invoice.livemode === false && <Badge tone="warn">{texts.test}</Badge>}
              </>
            }
            files={<RowFiles invoiceId={invoice.uuid} folio={folio} />}
            onOpen={onEvent && (() => onEvent({ type: 'invoice.open', invoiceId: invoice.uuid }))}
          />
        );
      })}
    </ListFrame>
  );
}
