'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import { useIncomeInvoice, useIncomeInvoices, useInvoiceSearch } from '@gigstack-ui/hooks';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { forwardRef, useState } from 'react';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { RecordPicker } from './RecordPicker.js';

/** Props of InvoicePicker. */
export type InvoicePickerProps = PickerProps<string, IncomeInvoice>;

const useInvoiceById = (uuid: string) => useIncomeInvoice(uuid || undefined).data;

/** An income invoice by its UUID, found on the server; the latest before anything is typed. */
export const InvoicePicker = forwardRef<HTMLInputElement, InvoicePickerProps>(function InvoicePicker(props, ref) {
  const texts = useMessages(pickerMessages);
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const isTyped = typed.trim() !== '';
  const latest = useIncomeInvoices({ limit: 20, enabled: !isTyped });
  const found = useInvoiceSearch(typed, { limit: 20 });
  const { items, isPending, isPlaceholderData, isError } = isTyped ? found : latest;
  return (
    <RecordPicker<IncomeInvoice>
      {...props}
      controlRef={ref}
      records={{ items, isLoading: isPending || isPlaceholderData, isFailed: isError }}
      idOf={({ uuid }) => uuid}
      useRecord={useInvoiceById}
      filter="none"
      onInputValueChange={setTyped}
      itemLabel={({ client, uuid }) => client?.legal_name ?? client?.name ?? uuid}
      itemCode={({ series, folio_number }) => [series, folio_number].filter(Boolean).join(' ')}
      itemDescription={({ total, currency, uuid }) => [total !== undefined && format.money(String(total), currency ?? 'MXN'), uuid].filter(Boolean).join(' · ')}
      words={{ label: texts.invoice, placeholder: texts.searchInvoice }}
      noneText={isTyped ? texts.noMatches : texts.noInvoices}
    />
  );
});
