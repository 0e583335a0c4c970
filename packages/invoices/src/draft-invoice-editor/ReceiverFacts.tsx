'use client';
import type { Client } from '@gigstack-ui/api';
import { isGenericRfc } from '@gigstack-ui/cfdi';
import { taxRegimeNames } from '@gigstack-ui/pickers';
import { Alert, Badge, Button, CheckIcon, Skeleton, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';

interface ReceiverFactsProps {
  receiver: Client | undefined;
  isLoading: boolean;
  isFailed: boolean;
  onRetry: () => void;
  error: string | undefined;
}

/** The fiscal data of the client that the SAT compares: name, RFC, postal code and regime, never cut short. */
export function ReceiverFacts({ receiver, isLoading, isFailed, onRetry, error }: ReceiverFactsProps) {
  const texts = useMessages(invoiceMessages);
  const regimes = useMessages(taxRegimeNames);
  if (isFailed) {
    return (
      <Alert tone="warn" actions={<Button size="sm" onClick={onRetry}>{texts.retry}</Button>}>
        {texts.receiverUnavailable}
      </Alert>
    );
  }
  if (isLoading || !receiver) return <Skeleton count={2} />;

  return (
    <div className="gs-receiver-facts">
      <p className="gs-receiver-name">{receiver.legal_name ?? receiver.name}</p>
      <ul className="gs-facts">
        {receiver.tax_id && <li className="gs-code">{receiver.tax_id}</li>}
        {receiver.address?.zip && <li>{texts.zip(receiver.address.zip)}</li>}
        {receiver.tax_system && (
          <li>
            <span className="gs-code">{receiver.tax_system}</span> {regimes[receiver.tax_system as keyof typeof regimes]}
          </li>
        )}
        {!isGenericRfc(receiver.tax_id ?? '') && (
          <li>
            {receiver.is_valid ? (
              <Badge tone="ok">
                <CheckIcon />
                {texts.validated}
              </Badge>
            ) : (
              <Badge>{texts.notValidated}</Badge>
            )}
          </li>
        )}
      </ul>
      {receiver.efos?.is_valid === false && (
        <Alert tone="bad" title={texts.efosTitle}>
          {texts.efosText}
        </Alert>
      )}
      {error && (
        <p className="gs-receiver-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
