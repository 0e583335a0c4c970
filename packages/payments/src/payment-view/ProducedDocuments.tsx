'use client';
import type { Payment } from '@gigstack-ui/api';
import { useIncomeInvoice, useReceipt } from '@gigstack-ui/hooks';
import { Skeleton, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { safePayLink } from '../payment-request/safePayLink.js';
import { DocumentFiles } from './DocumentFiles.js';

/** What a payment led to: invoices, their complements, or the note of a client without RFC. */
export function ProducedDocuments({ payment }: { payment: Payment }) {
  const texts = useMessages(paymentMessages);
  const invoices = payment.invoices ?? [];
  const isAutomatic = payment.automation_type !== undefined && payment.automation_type !== 'none';
  return (
    <section className="gs-pay-part" aria-label={texts.produced}>
      <h3 className="gs-pay-legend">{texts.produced}</h3>
      <ul className="gs-pay-documents">
        {invoices.map((uuid) => (
          <ProducedInvoice key={uuid} uuid={uuid} />
        ))}
        {payment.receipt_id && <ProducedReceipt id={payment.receipt_id} />}
      </ul>
      {invoices.length === 0 && !payment.receipt_id && <p className="gs-pay-muted">{isAutomatic ? texts.producedLater : texts.producedNothing}</p>}
    </section>
  );
}

/** How often an invoice that is not there yet is asked for, and for how long. */
const ASK_AGAIN_MS = 3_000;
const MOST_ASKED = 40;

/** An invoice may not be readable yet right after an automation has made it: it is asked for until it is. */
function ProducedInvoice({ uuid }: { uuid: string }) {
  const texts = useMessages(paymentMessages);
  const invoice = useIncomeInvoice(uuid);
  const isPending = invoice.data === undefined && invoice.errorUpdateCount < MOST_ASKED;
  // A second look at the same cache entry, which ends with the first answer.
  useIncomeInvoice(uuid, { enabled: isPending, refetchInterval: ASK_AGAIN_MS });
  const { series, folio_number, invoice_type } = invoice.data ?? {};
  const kind = invoice_type === 'P' ? texts.complement : texts.invoice;
  const name = [kind, [series, folio_number].filter((part) => part !== undefined && part !== '').join('-')].filter(Boolean).join(' ');
  return (
    <li className="gs-pay-document">
      <div>
        <b>{name}</b>
        <p className="gs-code gs-pay-muted gs-pay-uuid">{uuid}</p>
        {isPending && <Skeleton />}
      </div>
      <DocumentFiles invoiceId={uuid} name={name} />
    </li>
  );
}

function ProducedReceipt({ id }: { id: string }) {
  const texts = useMessages(paymentMessages);
  const receipt = useReceipt(id);
  const link = safePayLink(receipt.data?.url);
  return (
    <li className="gs-pay-document">
      <div>
        <b>{texts.receipt}</b>
        <p className="gs-pay-muted">{texts.receiptHint}</p>
      </div>
      {link && (
        <a className="gs-pay-way" href={link} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          {texts.receiptLink}
        </a>
      )}
    </li>
  );
}
