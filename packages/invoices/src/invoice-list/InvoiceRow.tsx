'use client';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';

interface InvoiceRowProps {
  folio: string;
  client: string | undefined;
  /** Unix milliseconds. */
  moment: number | undefined;
  total: number | undefined;
  currency: string | undefined;
  status: ReactNode;
  files?: ReactNode;
  onOpen: (() => void) | undefined;
}

/** One invoice in a list; its folio opens it when the host listens. */
export function InvoiceRow({ folio, client, moment, total, currency = 'MXN', status, files, onOpen }: InvoiceRowProps) {
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const name = [folio, client].filter(Boolean).join(', ');
  return (
    <tr className="gs-list-row">
      <th scope="row" data-gs-cell="folio">
        {onOpen ? (
          <button type="button" className="gs-list-open" aria-label={texts.openInvoice(name)} onClick={onOpen}>
            {folio}
          </button>
        ) : (
          folio
        )}
      </th>
      <td data-gs-cell="client">{client ?? <span className="gs-list-none">{texts.noClient}</span>}</td>
      <td data-gs-cell="date">{moment === undefined ? '' : format.date(moment)}</td>
      <td data-gs-cell="status">{status}</td>
      <td data-gs-cell="total">{format.money(String(total ?? 0), currency)}</td>
      <td data-gs-cell="files">{files}</td>
    </tr>
  );
}
