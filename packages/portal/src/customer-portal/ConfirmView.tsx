'use client';
import { useClient } from '@gigstack-ui/hooks';
import { Alert, Button, Card, useFocusOnMount, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useState } from 'react';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';
import type { SelfInvoice } from '../self-invoice/useSelfInvoice.js';
import { BackButton } from './BackButton.js';
import { FiscalFacts } from './FiscalFacts.js';
import { missingFields } from './missingFields.js';
import { OwnDataForm } from './OwnDataForm.js';
import { PortalCard } from './PortalCard.js';
import { ReceiptSummary } from './ReceiptSummary.js';

/** Props of ConfirmView. */
export interface ConfirmViewProps {
  clientId: string;
  selfInvoice: SelfInvoice;
  onBack: () => void;
  onConfirm: () => void;
}

/** The last look before invoices are issued: for whom, for what, how much. Wrong or missing data is corrected right here. */
export function ConfirmView({ clientId, selfInvoice, onBack, onConfirm }: ConfirmViewProps) {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const client = useClient(clientId);
  const [isEditing, setEditing] = useState(false);
  const { chosen } = selfInvoice;
  const missing = client.data ? missingFields(client.data) : [];
  const names = { legal_name: texts.legalName, tax_id: texts.rfc, tax_system: texts.regime, zip: texts.zip, use: texts.use };

  return (
    <div className={slotClass('portal-confirm', 'gs-portal-view')} data-gs-slot="portal-confirm">
      <BackButton onClick={onBack} />
      <h1 ref={heading} tabIndex={-1} className="gs-portal-title">
        {texts.confirmTitle}
      </h1>
      {isEditing ? (
        <OwnDataForm clientId={clientId} onDone={() => setEditing(false)} />
      ) : (
        <PortalCard query={client} title={texts.ownData} actions={missing.length === 0 && <Button size="sm" onClick={() => setEditing(true)}>{texts.fix}</Button>}>
          {client.data && <FiscalFacts client={client.data} />}
          {missing.length > 0 && (
            <Alert tone="warn" title={texts.missingTitle} actions={<Button size="sm" variant="primary" onClick={() => setEditing(true)}>{texts.complete}</Button>}>
              {texts.missingText(format.list(missing.map((field) => names[field])))}
            </Alert>
          )}
        </PortalCard>
      )}
      <Card title={texts.summary(chosen.length)}>
        <ReceiptSummary selfInvoice={selfInvoice} />
        <Button variant="primary" size="lg" className="gs-portal-wide" disabled={chosen.length === 0 || isEditing || !client.data || missing.length > 0} onClick={onConfirm}>
          {texts.confirm(chosen.length)}
        </Button>
        <p className="gs-portal-small gs-portal-muted">{chosen.length > 1 ? `${texts.oneInvoiceEach} ${texts.irreversible}` : texts.irreversible}</p>
      </Card>
    </div>
  );
}
