'use client';
import type { SATDocument } from '@gigstack-ui/api';
import { usePaymentDocuments, useUploadPaymentDocument } from '@gigstack-ui/hooks';
import { Button, FileDrop, Skeleton, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { Part } from './Part.js';

const ACCEPT = '.pdf,.png,.jpg,.jpeg,.webp';
const MAX_BYTES = 10 * 1024 * 1024;

interface PaymentPapersProps {
  paymentId: string;
  readOnly: boolean;
}

/** The support documents kept with a payment, and a place for a proof of payment. */
export function PaymentPapers({ paymentId, readOnly }: PaymentPapersProps) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentViewMessages);
  const papers = usePaymentDocuments(paymentId);
  const upload = useUploadPaymentDocument();
  const keep = ([file]: File[]) => {
    if (file) upload.mutate({ id: paymentId, body: { file, documentType: 'payment_proof' } });
  };
  return (
    <Part label={words.papers}>
      {papers.isPending && <Skeleton />}
      {papers.isError && (
        <p role="alert" className="gs-pay-bad">
          {words.papersFailed}{' '}
          <Button size="sm" onClick={() => void papers.refetch()}>
            {texts.retry}
          </Button>
        </p>
      )}
      {papers.items.length > 0 && (
        <ul className="gs-pay-documents">
          {papers.items.map((paper) => (
            <Paper key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      {readOnly && !papers.isPending && !papers.isError && papers.items.length === 0 && <p className="gs-pay-muted">{words.papersNone}</p>}
      {!readOnly && (
        <FileDrop
          label={words.paperAdd}
          accept={ACCEPT}
          maxSize={MAX_BYTES}
          loading={upload.isPending ? words.paperAdding : undefined}
          error={upload.isError ? words.paperRefused : undefined}
          onFiles={keep}
        />
      )}
    </Part>
  );
}

function Paper({ paper }: { paper: SATDocument }) {
  const words = useMessages(paymentViewMessages);
  const format = useFormat();
  const { document_type = '', name, file_name, created_at } = paper;
  return (
    <li className="gs-pay-document">
      <div>
        <b>{words.paperKinds(document_type)}</b>
        <p className="gs-pay-muted gs-pay-uuid">{name ?? file_name}</p>
      </div>
      {created_at !== undefined && <time dateTime={new Date(created_at).toISOString()}>{format.date(created_at)}</time>}
    </li>
  );
}
