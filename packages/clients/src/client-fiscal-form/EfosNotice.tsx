'use client';
import { rfc } from '@gigstack-ui/cfdi';
import { Alert, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';

/** The SAT lists this taxpayer for simulated operations: worth a look, and no reason why an invoice would be rejected. */
export function EfosNotice() {
  const texts = useMessages(clientMessages);
  const { client, form } = useClientForm().model;
  // It was said of the RFC that is stored.
  if (client?.efos?.is_valid !== false || rfc.normalize(client.tax_id ?? '') !== form.tax_id) return null;
  return (
    <Alert tone="warn" className="gs-client-whole" title={texts.efosTitle}>
      {texts.efosText}
    </Alert>
  );
}
