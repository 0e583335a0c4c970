'use client';
import { useClient } from '@gigstack-ui/hooks';
import { Skeleton, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useEffect, useRef } from 'react';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';
import type { SelfInvoice } from '../self-invoice/useSelfInvoice.js';
import { InvoicesCard } from './InvoicesCard.js';
import { OwnDataCard } from './OwnDataCard.js';
import { PaidCard } from './PaidCard.js';
import { PendingCard } from './PendingCard.js';
import { usePortalSettings } from './PortalSettings.js';
import { ToPayCard } from './ToPayCard.js';

interface HomeViewProps {
  clientId: string;
  selfInvoice: SelfInvoice;
  onGo: () => void;
  onEditData: () => void;
  /** The customer has come back from another view: the heading takes the focus that went away with it. */
  isReturn: boolean;
  /** Fetches the next view's code while the customer chooses. */
  preload: () => void;
}

/** Everything at a glance: what waits for the customer first. */
export function HomeView({ clientId, selfInvoice, isReturn, onGo, onEditData, preload }: HomeViewProps) {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  const { brand } = usePortalSettings();
  const client = useClient(clientId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturn) heading.current?.focus();
  }, [isReturn]);
  const name = client.data?.legal_name ?? client.data?.name;
  return (
    <div className={slotClass('portal-home', 'gs-portal-home')} data-gs-slot="portal-home">
      <div className="gs-portal-hello">
        <h1 ref={heading} tabIndex={-1} className="gs-portal-title" aria-label={client.isPending ? texts.loading : undefined}>
          {client.isPending ? <Skeleton /> : (name ?? texts.greeting)}
        </h1>
        <p className="gs-portal-muted">{brand ? texts.subtitle(brand.name) : texts.subtitleAlone}</p>
      </div>
      <div className="gs-portal-grid">
        <div className="gs-portal-main">
          <PendingCard selfInvoice={selfInvoice} onGo={onGo} preload={preload} />
          <InvoicesCard />
        </div>
        <div className="gs-portal-side">
          <ToPayCard />
          <OwnDataCard client={client} onEdit={onEditData} />
          <PaidCard />
        </div>
      </div>
    </div>
  );
}
