'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import { useIncomeInvoices } from '@gigstack-ui/hooks';
import { Combobox, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { uuidsIn } from './model/uuidsIn.js';
import { useFormValue } from './SessionContext.js';

interface RelatedInvoiceFieldProps {
  chosen: readonly string[];
  onAdd: (uuids: readonly string[]) => void;
}

/** Finds an invoice of the receiver, or takes any folio fiscal that is typed or pasted, several at once. */
export function RelatedInvoiceField({ chosen, onAdd }: RelatedInvoiceFieldProps) {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const format = useFormat();
  const clientId = useFormValue(({ document }) => document.client_id);
  const [typed, setTyped] = useState('');
  const [isWanted, setWanted] = useState(false);
  const { items, isFetching } = useIncomeInvoices({ enabled: isWanted && clientId !== '', client_id: clientId, limit: 50 });

  function type(text: string): void {
    const uuids = uuidsIn(text);
    if (uuids.length > 0) onAdd(uuids);
    setTyped(uuids.length > 0 ? '' : text);
  }

  return (
    <Combobox<IncomeInvoice>
      label={later.relatedInvoice}
      hint={later.relatedHint}
      placeholder={later.relatedPlaceholder}
      items={items.filter(({ uuid, status }) => status === 'valid' && !chosen.includes(uuid))}
      itemKey={({ uuid }) => uuid}
      itemLabel={(invoice) => `${[invoice.series, invoice.folio_number].filter(Boolean).join('-') || texts.noFolio} · ${format.money(String(invoice.total ?? 0), invoice.currency ?? 'MXN')}`}
      itemDescription={({ uuid }) => uuid}
      filter="contains"
      loading={isFetching}
      emptyText={clientId === '' ? later.relatedNoClient : later.relatedNone}
      error={typed.trim() !== '' && !isFetching && /^[\da-f-]{20,}$/i.test(typed.trim()) ? later.relatedBroken : undefined}
      inputValue={typed}
      onInputValueChange={type}
      value={null}
      onValueChange={(invoice) => {
        if (invoice) onAdd([invoice.uuid]);
        setTyped('');
      }}
      onFocus={() => setWanted(true)}
    />
  );
}
