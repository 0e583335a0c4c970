import { ClientFiscalForm, ClientList, ClientPicker } from '@gigstack-ui/react/clients';
import { useState } from 'react';

/** Every element about clients that stands in the page. */
export function ClientsPage() {
  const [clientId, setClientId] = useState<string | null>('client_universidad');
  return (
    <>
      <ClientFiscalForm />
      <ClientFiscalForm clientId="client_universidad" />
      <ClientPicker label="Cliente" value={clientId} onValueChange={setClientId} editable />
      <ClientList />
    </>
  );
}
