'use client';
import { ClientFiscalForm, type ClientFiscalFormProps } from '@gigstack-ui/clients/client-fiscal-form';
import { usePortalSettings } from './PortalSettings.js';

/** What belongs to the host and not to its customer; their own address is theirs, and who else is written to is the host's to decide. */
const fields: NonNullable<ClientFiscalFormProps['fields']> = { metadata: { hide: true }, defaults: { hide: true }, company: { hide: true }, emails: { mainOnly: true } };

/** The customer's own data in the same form the host uses, without what is the host's. */
export function OwnDataForm({ clientId, onDone }: { clientId: string; onDone: () => void }) {
  const { csf, onEvent } = usePortalSettings();
  return (
    <ClientFiscalForm
      clientId={clientId}
      fields={fields}
      csf={csf}
      // Both would look at the host's other clients and at its team.
      duplicates={false}
      generic={false}
      onEvent={(event) => {
        if (event.type !== 'client.updated') return;
        onEvent({ type: 'client.updated' });
        // What gigstack read in a Constancia is still being looked at.
        if (event.source === 'form') onDone();
      }}
    />
  );
}
