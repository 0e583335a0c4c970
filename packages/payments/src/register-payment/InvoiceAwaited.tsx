'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import type { RecordResult } from '@gigstack-ui/hooks';
import { Alert, Button, Skeleton, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { registerPaymentMessages } from '../messages/registerPaymentMessages.js';

/** The place of the form while its invoice is read, and when it cannot be. */
export function InvoiceAwaited({ invoice }: { invoice: RecordResult<IncomeInvoice> }) {
  const texts = useMessages(paymentMessages);
  const registerWords = useMessages(registerPaymentMessages);
  if (invoice.isError) {
    return (
      <Alert tone="bad" title={registerWords.invoiceMissing} actions={<Button size="sm" onClick={() => void invoice.refetch()}>{texts.retry}</Button>}>
        {texts.failedLoadText}
      </Alert>
    );
  }
  return (
    <div className="gs-pay" aria-busy="true">
      <VisuallyHidden role="status">{registerWords.loadingInvoice}</VisuallyHidden>
      <Skeleton count={4} shape="control" />
    </div>
  );
}
