'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import { Badge, useFormat, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { FileButtons } from './FileButtons.js';
import { invoiceFolio } from './invoiceFolio.js';

/** One invoice: folio, day, state, amount, files. */
export function InvoiceEntry({ invoice }: { invoice: IncomeInvoice }) {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  const { uuid, status, total = 0, currency = 'MXN' } = invoice;
  const folio = invoiceFolio(invoice) ?? texts.noFolio;
  const moment = invoice.stamp?.stamp_at ?? invoice.created_at;
  const isCancelled = status === 'canceled';
  const isValid = status === 'valid';
  return (
    <li className="gs-portal-row gs-portal-invoice" data-state={status}>
      <div className="gs-portal-what">
        <b>{folio}</b> {moment !== undefined && <span className="gs-portal-small gs-portal-muted">{format.date(moment)}</span>}
      </div>
      <span className="gs-portal-amount" data-off={isCancelled || undefined}>
        {format.money(String(total), currency)}
      </span>
      <div className="gs-portal-state">
        <Badge tone={isValid ? 'ok' : 'neutral'}>{isCancelled ? texts.cancelled : invoice.cancellation_status === 'pending' ? texts.cancelling : isValid ? texts.valid : texts.inProgress}</Badge>
      </div>
      <FileButtons invoiceId={uuid} name={folio} />
    </li>
  );
}
