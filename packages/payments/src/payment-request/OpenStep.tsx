'use client';
import { Alert, Badge, Button, QrCode, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import { ProducedDocuments } from '../payment-view/ProducedDocuments.js';
import { CancelRequest } from './CancelRequest.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import type { PaymentRequestState } from './PaymentRequestState.js';
import { safePayLink } from './safePayLink.js';
import { ShareLink } from './ShareLink.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

interface OpenStepProps {
  state: Extract<PaymentRequestState, { name: 'open' }>;
  request: PaymentRequestModel;
  isDialog: boolean;
  onEvent: (event: PaymentRequestEvent) => void;
}

/** The link is out: to scan, to copy, to send; and what is known of the money. */
export function OpenStep({ state, request, isDialog, onEvent }: OpenStepProps) {
  const texts = useMessages(paymentRequestMessages);
  const actWords = useMessages(paymentActsMessages);
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { payment, isStale, isCancelling } = state;
  const amount = format.money(String(payment.total ?? 0), payment.currency ?? 'MXN');
  const what = payment.items?.flatMap(({ description }) => description ?? []).join(', ') ?? '';
  const who = payment.client?.legal_name ?? payment.client?.name ?? request.client.data?.legal_name;
  const isOnItsWay = payment.status === 'pending' || payment.status === 'processing';
  const link = safePayLink(payment.short_url);

  return (
    <>
      <div className="gs-pay-head">
        <p className="gs-pay-hero">{amount}</p>
        <p className="gs-pay-muted">{[who, what].filter(Boolean).join(' · ')}</p>
        <p role="status" className="gs-pay-live">
          <Badge tone={isStale ? 'warn' : 'accent'} dot>
            {isStale ? texts.stale : isOnItsWay ? texts.pending : texts.waiting}
          </Badge>
          {!isStale && <span className="gs-pay-muted">{isOnItsWay ? texts.pendingHint : texts.waitingHint}</span>}
        </p>
      </div>
      {link ? (
        <>
          <div className="gs-pay-part gs-pay-qr">
            <QrCode value={link} label={texts.qrLabel} />
            <div>
              <b>{texts.scan}</b>
              <p className="gs-pay-muted">{texts.scanHint}</p>
            </div>
          </div>
          <ShareLink link={link} amount={amount} what={what} email={request.client.data?.email} phone={request.client.data?.phone} onShare={(by) => onEvent({ type: 'payment.shared', paymentId: payment.id, by })} />
        </>
      ) : (
        <Alert tone="warn">{texts.noLink}</Alert>
      )}
      {(payment.invoices ?? []).length > 0 && <ProducedDocuments payment={payment} />}
      {isDialog && <p className="gs-pay-muted gs-pay-small">{texts.staysOpen}</p>}
      <footer className="gs-pay-acts">
        {isAsking ? (
          <CancelRequest
            onKeep={() => setAsking(false)}
            onCancel={async () => {
              await request.cancel();
              setAsking(false);
            }}
          />
        ) : (
          <Button variant="quiet" loading={isCancelling} onClick={() => setAsking(true)}>
            {actWords.cancelRequest}
          </Button>
        )}
      </footer>
    </>
  );
}
