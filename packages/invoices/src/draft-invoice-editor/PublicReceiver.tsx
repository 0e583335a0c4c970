'use client';
import type { Client } from '@gigstack-ui/api';
import { Alert, Button, SegmentedControl, TextField, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useState } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { isPublicReceiver } from './model/isPublicReceiver.js';
import { useGenericClient } from './useGenericClient.js';

export interface PublicReceiverProps {
  onChoose: (client: Client, isGlobal: boolean) => void;
  onCancel: () => void;
}

/** Sales to the general public: the sum of a period under that name, or one sale to somebody who gave no RFC. */
export function PublicReceiver({ onChoose, onCancel }: PublicReceiverProps) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { obtain, isPending, isFailed } = useGenericClient();
  const [kind, setKind] = useState<'global' | 'sale'>('global');
  const [typed, setTyped] = useState('');
  const name = typed.trim().toUpperCase();
  const isReserved = isPublicReceiver({ tax_id: 'XAXX010101000', legal_name: name });

  async function choose(): Promise<void> {
    if (kind === 'sale' && (!name || isReserved)) return;
    const client = await (kind === 'global' ? obtain('global') : obtain('national', name));
    if (client) onChoose(client, kind === 'global');
  }

  return (
    <div className={slotClass('public-receiver', 'gs-public')} data-gs-slot="public-receiver">
      <SegmentedControl
        label={texts.publicReceiver}
        hint={kind === 'global' ? later.globalHint : later.saleHint}
        value={kind}
        options={[
          { value: 'global', label: texts.globalInvoice },
          { value: 'sale', label: later.oneSale },
        ]}
        onValueChange={setKind}
      />
      {kind === 'sale' && (
        <TextField
          label={later.buyerName}
          required
          error={isReserved ? later.buyerReserved : undefined}
          value={typed}
          onValueChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void choose();
          }}
        />
      )}
      {isFailed && <Alert tone="warn">{later.clientNotMade}</Alert>}
      <p className="gs-public-acts">
        <Button variant="primary" loading={isPending} onClick={() => void choose()}>
          {later.useReceiver}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </p>
    </div>
  );
}
