import { createClient, GigstackProvider } from '@gigstack-ui/react';
import { DraftInvoiceEditor } from '@gigstack-ui/react/invoices';

const client = createClient({ baseUrl: '/api/gigstack', userKey: 'host-user' });

/** What a customer writes: the same tree on the server and in the page, with a relative address. */
export const App = () => (
  <GigstackProvider client={client} locale="es-MX" colorScheme="light">
    <DraftInvoiceEditor />
  </GigstackProvider>
);
