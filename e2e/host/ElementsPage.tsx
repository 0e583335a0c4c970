import { ClientFiscalForm, ClientList } from '@gigstack-ui/clients';
import { DraftInvoiceEditor } from '@gigstack-ui/invoices';
import { PaymentRequestButton } from '@gigstack-ui/payments';
import { createCatalogWorker, ProductKeyPicker } from '@gigstack-ui/pickers';
import { createClient, GigstackProvider } from '@gigstack-ui/react';
import type { ButtonProps } from '@gigstack-ui/ui';
import { forwardRef, StrictMode, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { EveryPicker } from './EveryPicker.js';

const clientOf = (team: string) => createClient({ baseUrl: '/api/gigstack', userKey: 'host', team });
const [first, second] = [clientOf('team_papeleria'), clientOf('team_estudio')];
const keys = createCatalogWorker({ assets: '/api/gigstack/_gs/assets' });

const HostButton = forwardRef<HTMLButtonElement, ButtonProps>(function HostButton({ variant: _variant, size: _size, loading: _loading, type = 'button', ...rest }, ref) {
  return <button {...rest} ref={ref} type={type} className="host-button" />;
});

const asked = new URLSearchParams(location.search);
const list = <ClientList />;
const screens: Readonly<Record<string, ReactNode>> = {
  editor: <DraftInvoiceEditor />,
  client: <ClientFiscalForm />,
  key: <ProductKeyPicker source={keys} />,
  pickers: <EveryPicker inDialog={false} />,
  'pickers in a dialog': <EveryPicker inDialog />,
  payment: <PaymentRequestButton clientId="client_universidad" amount={7830} description="Pedido 2317" />,
  all: (
    <>
      <ClientFiscalForm />
      <ProductKeyPicker source={keys} />
      <PaymentRequestButton clientId="client_universidad" amount={7830} description="Pedido 2317" />
      <DraftInvoiceEditor />
    </>
  ),
};

/** A page of a host with elements of every area; renders again when asked, with inline objects, as hosts do. */
function ElementsPage({ screen }: { screen: string }) {
  const [count, setCount] = useState(0);
  return (
    <>
      <button id="again" className="own" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      {screen === 'two' ? (
        <>
          <section aria-label="first">
            <GigstackProvider client={first} theme={{ accent: '#7a2a63' }} components={{ Button: HostButton }}>
              {list}
            </GigstackProvider>
          </section>
          <section aria-label="second">
            <GigstackProvider client={second} locale="en" colorScheme="dark" messages={{ clientList: { newClient: 'Add a buyer' } }}>
              {list}
            </GigstackProvider>
          </section>
        </>
      ) : (
        <GigstackProvider client={first} nonce="R" dir={asked.get('dir') === 'rtl' ? 'rtl' : 'ltr'} theme={{}} messages={{}}>
          {screens[screen]}
        </GigstackProvider>
      )}
    </>
  );
}

const container = document.getElementById('app');
if (!container) throw new Error('The page has no element to render into.');
createRoot(asked.has('shadow') ? inShadow(container) : container).render(
  <StrictMode>
    <ElementsPage screen={asked.get('show') ?? 'all'} />
  </StrictMode>,
);

/** An element inside a shadow root, with the stylesheet of ours: what is outside does not reach it. */
function inShadow(host: HTMLElement): HTMLElement {
  const shadow = host.attachShadow({ mode: 'open' });
  const styles = document.createElement('link');
  Object.assign(styles, { rel: 'stylesheet', href: '/elements/ours.css' });
  shadow.append(styles);
  return shadow.appendChild(document.createElement('div'));
}
