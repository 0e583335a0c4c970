'use client';
import { useDrafts } from '@gigstack-ui/hooks';
import { Badge, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { InvoiceListEvent } from './InvoiceListEvent.js';
import { InvoiceRow } from './InvoiceRow.js';
import { ListFrame } from './ListFrame.js';

/** Drafts, a page at a time. */
export function DraftRows({ onEvent }: { onEvent: ((event: InvoiceListEvent) => void) | undefined }) {
  const texts = useMessages(invoiceMessages);
  const query = useDrafts({ limit: 20 });
  return (
    <ListFrame
      query={query}
      count={query.items.length}
      emptyTitle={texts.emptyDraftsTitle}
      emptyText={texts.emptyDraftsText}
      onNew={onEvent && (() => onEvent({ type: 'invoice.new' }))}
    >
      {query.items.map((draft) => (
        <InvoiceRow
          key={draft.id}
          folio={texts.draft}
          client={draft.client?.legal_name ?? draft.client?.name}
          moment={draft.updated_at ?? draft.created_at}
          total={draft.total}
          currency={draft.currency}
          status={
            <>
              <Badge>{texts.draft}</Badge>
              {draft.livemode === false && <Badge tone="warn">{texts.test}</Badge>}
            </>
          }
          onOpen={onEvent && (() => onEvent({ type: 'draft.open', draftId: draft.id }))}
        />
      ))}
    </ListFrame>
  );
}
