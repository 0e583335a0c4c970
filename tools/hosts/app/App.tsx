import { createClient, GigstackProvider } from '@gigstack-ui/react';
import { useEffect } from 'react';
import { ClientsPage } from './ClientsPage.js';
import { InvoicesPage } from './InvoicesPage.js';
import { ActsPage } from './ActsPage.js';
import { PartsPage } from './PartsPage.js';
import { PaymentsPage } from './PaymentsPage.js';
import { PickersPage } from './PickersPage.js';
import { PortalPage } from './PortalPage.js';

const client = createClient({ baseUrl: '/api/gigstack', userKey: 'host-user' });

/** The pages inside the provider of the whole. */
const pages = {
  invoices: () => <InvoicesPage />,
  clients: () => <ClientsPage />,
  payments: (paymentId: string) => <PaymentsPage paymentId={paymentId} />,
  pickers: () => <PickersPage />,
  parts: () => <PartsPage />,
  acts: (paymentId: string) => <ActsPage paymentId={paymentId} />,
};

/** What the server knows about this request; the page hydrates with the same. */
export interface AppProps {
  readonly page: keyof typeof pages | 'portal';
  readonly paymentId: string;
  readonly nonce: string;
}

/** What a customer writes: the same tree on the server and in the page, with a relative address. The portal brings its own providers. */
export function App(props: AppProps) {
  // Tells who waits for it that React has taken the page over.
  useEffect(() => document.documentElement.setAttribute('data-hydrated', ''), []);
  if (props.page === 'portal') return <PortalPage nonce={props.nonce} />;
  return (
    <GigstackProvider client={client} locale="es-MX" colorScheme="light" timeZone="America/Mexico_City" nonce={props.nonce} theme={{ accent: '#7a2a63' }}>
      {pages[props.page](props.paymentId)}
    </GigstackProvider>
  );
}
