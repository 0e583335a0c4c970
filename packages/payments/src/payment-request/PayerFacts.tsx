'use client';
import type { Client } from '@gigstack-ui/api';
import type { RecordResult } from '@gigstack-ui/hooks';
import { Alert, Button, Skeleton, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';

/** Who is asked to pay; the name is never cut short. */
export function PayerFacts({ client }: { client: RecordResult<Client> }) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentRequestMessages);
  if (client.isError) {
    return (
      <Alert tone="warn" actions={<Button size="sm" onClick={() => void client.refetch()}>{texts.retry}</Button>}>
        {words.clientMissing}
      </Alert>
    );
  }
  if (!client.data) return <Skeleton count={2} />;
  const { legal_name, name, tax_id, email } = client.data;
  return (
    <div className="gs-pay-who">
      <p className="gs-pay-name">{legal_name ?? name}</p>
      <p className="gs-pay-muted">
        {tax_id && <span className="gs-code">{tax_id}</span>}
        {tax_id && ' · '}
        {email ?? words.noEmail}
      </p>
    </div>
  );
}
