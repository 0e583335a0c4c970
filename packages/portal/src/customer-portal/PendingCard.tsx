'use client';
import { Badge, Button, Checkbox, EmptyState, useFormat, useMessages } from '@gigstack-ui/ui';
import { useId } from 'react';
import { portalMessages } from '../messages/portalMessages.js';
import type { SelfInvoice } from '../self-invoice/useSelfInvoice.js';
import { PendingRow } from './PendingRow.js';
import { PortalCard } from './PortalCard.js';

interface PendingCardProps {
  selfInvoice: SelfInvoice;
  onGo: () => void;
  preload: () => void;
}

/** Purchases that wait for an invoice: choose several, see what they come to, go on. */
export function PendingCard({ selfInvoice, onGo, preload }: PendingCardProps) {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const sumId = useId();
  const { pending, chosen, totals, choose, chooseAll } = selfInvoice;
  const { items } = pending;
  const amount = format.list(totals.map(({ currency, total }) => format.money(String(total), currency)));

  return (
    <PortalCard
      query={pending}
      title={texts.pending}
      badge={items.length > 0 && <Badge>{items.length}</Badge>}
      flush={items.length > 0}
      className="gs-portal-pending"
      footer={
        items.length > 0 && (
          <div className="gs-portal-go">
            <p id={sumId} aria-live="polite" className="gs-portal-sum">
              <span className="gs-portal-small gs-portal-muted">{chosen.length === 0 ? texts.goNothing : texts.selected(chosen.length)}</span>
              {chosen.length > 0 && <b className="gs-portal-amount">{amount}</b>}
            </p>
            <Button variant="primary" size="lg" disabled={chosen.length === 0} aria-describedby={sumId} onPointerEnter={preload} onFocus={preload} onClick={onGo}>
              {texts.go}
            </Button>
          </div>
        )
      }
    >
      {items.length === 0 ? (
        <EmptyState title={texts.pendingEmptyTitle}>{texts.pendingEmptyText}</EmptyState>
      ) : (
        <>
          {items.length > 1 && (
            <div className="gs-portal-all">
              <Checkbox
                label={texts.selectAll}
                checked={chosen.length === items.length}
                indeterminate={chosen.length > 0 && chosen.length < items.length}
                onChange={(event) => chooseAll(event.currentTarget.checked)}
              />
            </div>
          )}
          <ul className="gs-portal-rows">
            {items.map((receipt) => (
              <PendingRow key={receipt.id} receipt={receipt} isChosen={chosen.includes(receipt)} onChoose={choose} />
            ))}
          </ul>
          {pending.hasNextPage && (
            <div className="gs-portal-more">
              <Button variant="quiet" loading={pending.isFetchingNextPage} onClick={() => void pending.fetchNextPage()}>
                {texts.loadMore}
              </Button>
            </div>
          )}
        </>
      )}
    </PortalCard>
  );
}
