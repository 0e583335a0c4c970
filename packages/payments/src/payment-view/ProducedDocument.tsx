'use client';
import { useComplement, useIncomeInvoice } from '@gigstack-ui/hooks';
import { Skeleton, useMessages } from '@gigstack-ui/ui';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { DocumentFiles } from './DocumentFiles.js';

/** What kind of CFDI a payment led to. */
export type DocumentKind = 'invoice' | 'complement' | 'creditNote';

interface ProducedDocumentProps {
  kind: DocumentKind;
  uuid: string;
}

/** How often a document that is not there yet is asked for, and for how long. */
const ASK_AGAIN_MS = 3_000;
const MOST_ASKED = 40;

/** One CFDI with its files. It may not be readable yet right after an automation has made it: it is asked for until it is. */
export function ProducedDocument({ kind, uuid }: ProducedDocumentProps) {
  const texts = useMessages(paymentViewMessages);
  const invoice = useIncomeInvoice(kind === 'invoice' ? uuid : undefined);
  const complement = useComplement(kind === 'complement' ? uuid : undefined);
  const document = kind === 'complement' ? complement : invoice;
  const isPending = kind !== 'creditNote' && document.data === undefined && document.errorUpdateCount < MOST_ASKED;
  // A second look at the same cache entry, which ends with the first answer.
  const again = { enabled: isPending, refetchInterval: ASK_AGAIN_MS };
  useIncomeInvoice(kind === 'invoice' ? uuid : undefined, again);
  useComplement(kind === 'complement' ? uuid : undefined, again);
  const { series, folio_number } = document.data ?? {};
  const names = { invoice: texts.invoice, complement: texts.complement, creditNote: texts.creditNoteName };
  const folio = [series, folio_number].filter((part) => part !== undefined && part !== '').join('-');
  const name = folio === '' ? names[kind] : `${names[kind]} ${folio}`;
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
