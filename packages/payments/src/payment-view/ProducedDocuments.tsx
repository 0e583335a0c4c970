'use client';
import type { Payment } from '@gigstack-ui/api';
import { Alert, useMessages } from '@gigstack-ui/ui';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { isStillProducing } from './isStillProducing.js';
import { Part } from './Part.js';
import { ProducedDocument } from './ProducedDocument.js';
import { ProducedReceipt } from './ProducedReceipt.js';

/** What a payment led to: invoices, their complements and credit notes, or the note of a client without RFC. */
export function ProducedDocuments({ payment }: { payment: Payment }) {
  const texts = useMessages(paymentViewMessages);
  const { invoices = [], receipt_id, refunds = [], automation_error, automation_type } = payment;
  const notes = refunds.flatMap(({ credit_note }) => credit_note ?? []);
  const isEmpty = invoices.length === 0 && !receipt_id && notes.length === 0;
  return (
    <Part label={texts.produced}>
      {!isEmpty && (
        <ul className="gs-pay-documents">
          {invoices.map((uuid, index) => (
            // A payment with a PPD invoice lists it first and its complements after it.
            <ProducedDocument key={uuid} kind={automation_type === 'ppd_invoice_and_complement' && index > 0 ? 'complement' : 'invoice'} uuid={uuid} />
          ))}
          {notes.map((uuid) => (
            <ProducedDocument key={uuid} kind="creditNote" uuid={uuid} />
          ))}
          {receipt_id && <ProducedReceipt id={receipt_id} />}
        </ul>
      )}
      {automation_error && (
        <Alert tone="warn" title={texts.notInvoiced}>
          {automation_error.message}
        </Alert>
      )}
      {isEmpty && !automation_error && <p className="gs-pay-muted">{isStillProducing(payment) ? texts.producedLater : texts.producedNothing}</p>}
    </Part>
  );
}
