import { payments, receipts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent, waitFor, within } from 'storybook/test';
import { startPortal } from '../testing/startPortal.js';
import { CustomerPortal, type CustomerPortalProps } from './CustomerPortal.js';

const item = (description: string, unit_price: number) => [{ description, quantity: 1, unit_price, taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }] as const;

type Connection = Pick<CustomerPortalProps, 'baseUrl' | 'fetchSession' | 'fetch'>;
const own = { id: seedClients.universidad };

/** A portal in the page whose session comes once its purchases are there, and a payment to make. */
function withSales(purchases: Readonly<Record<string, number>>, debt: string, amount: number, portal = startPortal()): Connection {
  const { host, connection } = portal;
  const ready = Promise.all([
    ...Object.entries(purchases).map(([what, price]) => host.call(receipts.create, { body: { client: own, items: item(what, price) } })),
    host.call(payments.request, { body: { client: own, items: item(debt, amount) } }),
  ]);
  return { ...connection, fetchSession: () => ready.then(connection.fetchSession) };
}

const twoPurchases = (portal?: ReturnType<typeof startPortal>) => withSales({ 'Compra 2291, caja corrugada 60 × 40 × 40': 1500, 'Compra 2304, impresión a una tinta': 2100 }, 'Pedido 2317, cajas corrugadas con impresión', 6750, portal);

const meta = {
  title: 'Portal/CustomerPortal',
  component: CustomerPortal,
  args: { baseUrl: '', fetchSession: (): ReturnType<CustomerPortalProps['fetchSession']> => Promise.resolve(null), brand: { name: 'Cobalto Empaques', supportUrl: 'mailto:ayuda@cobalto.example' } },
  render: (args, { globals }) => <CustomerPortal {...args} defaultLocale={globals.locale as 'es-MX' | 'en'} colorScheme={globals.scheme as 'light' | 'dark'} />,
  // The portal brings its own landmark.
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof CustomerPortal>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A story whose portal is made for it alone. */
const of = (make: () => Connection, story: Story = {}): Story => ({
  loaders: [() => make()],
  render: (args, { loaded, globals }) => <CustomerPortal {...args} {...(loaded as Connection)} defaultLocale={globals.locale as 'es-MX' | 'en'} colorScheme={globals.scheme as 'light' | 'dark'} />,
  ...story,
});

const inside = (maxInlineSize: number): Story['decorators'] => [
  (Portal) => (
    <div style={{ maxInlineSize }}>
      <Portal />
    </div>
  ),
];
const phone = inside(360);

const choose: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const page = within(canvasElement);
  await userEvent.click(await page.findByRole('checkbox', { name: /^(Elegir todas|Choose all)$/ }, { timeout: 10_000 }));
  await userEvent.click(page.getByRole('button', { name: /^(Continuar|Continue)$/ }));
  await page.findByRole('button', { name: /^(Son correctos|This is right)/ }, { timeout: 10_000 });
};

const issue: NonNullable<Story['play']> = async (context) => {
  await choose(context);
  const confirm = within(context.canvasElement).getByRole('button', { name: /^(Son correctos|This is right)/ });
  await waitFor(() => {
    if (confirm.hasAttribute('disabled')) throw new Error('not yet');
  });
  await userEvent.click(confirm);
};

export const Default = of(twoPurchases, { tags: ['review'] });

export const Narrow = of(twoPurchases, { tags: ['review'], decorators: phone });

export const Dark = of(twoPurchases, { globals: { scheme: 'dark' } });

export const NarrowDark = of(twoPurchases, { tags: ['review'], decorators: phone, globals: { scheme: 'dark' } });

export const English = of(twoPurchases, { globals: { locale: 'en' } });

export const Confirming = of(twoPurchases, { tags: ['review'], decorators: phone, play: choose });

export const Issued = of(twoPurchases, {
  tags: ['review'],
  decorators: phone,
  play: async (context) => {
    await issue(context);
    await screen.findByRole('heading', { name: /(están listas|are ready)$/ }, { timeout: 10_000 });
  },
});

export const PartlyIssued = of(
  () => {
    const portal = startPortal();
    portal.emulator.faults.failNext('receipts.stamp', { status: 400 });
    return twoPurchases(portal);
  },
  {
    tags: ['review'],
    decorators: phone,
    // In a window of its own also where it is documented: what was issued is reached by pressing, and a page of docs presses nothing.
    parameters: { docs: { story: { inline: false, height: '720px' } } },
    play: async (context) => {
      await issue(context);
      await screen.findByRole('button', { name: /^(Intentar la que falló|Try the one that failed)/ }, { timeout: 10_000 });
    },
  },
);

export const EditingData = of(() => startPortal().connection, {
  tags: ['review'],
  decorators: phone,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /^(Editar|Edit)$/ }, { timeout: 10_000 }));
    await screen.findByRole('button', { name: /^(Guardar mis datos|Save my details)$/ }, { timeout: 10_000 });
  },
});

const longWords = 'Servicio de impresión serigráfica a cuatro tintas sobre caja corrugada de doble pared para exportación, con suaje especial y entarimado';

/** Names, words and amounts as long as they get, at the narrowest. */
export const Long = of(() => withSales({ [longWords]: 1_999_999.99, 'Compra 7': 12.5 }, longWords, 9_876_543.21), {
  tags: ['review'],
  decorators: inside(320),
  args: { brand: { name: 'Comercializadora e Importadora de Empaques Corrugados del Bajío y Occidente', supportUrl: 'mailto:ayuda@cobalto.example' } },
});

export const Empty = of(() => startPortal({ clientId: seedClients.juguetera }).connection, { tags: ['review'] });

export const Opening: Story = { tags: ['review'], args: { fetchSession: () => new Promise(() => {}) } };

/** It is known whose it is, and the lists are on their way. */
export const Loading = of(() => ({ ...startPortal().connection, fetch: () => new Promise<Response>(() => {}) }));

export const ListsFailed = of(() => ({ ...startPortal().connection, fetch: () => Promise.resolve(Response.json({ success: false, error: { code: 'forbidden', message: 'No.' } }, { status: 403 })) }));

export const Expired: Story = { tags: ['review'], args: { onRequestLink: () => Promise.resolve() } };

export const Revoked = of(() => startPortal({ portalOptions: { isRevoked: () => true } }).connection, { tags: ['review'], args: { onRequestLink: () => Promise.resolve() } });

export const Offline: Story = { tags: ['review'], args: { fetchSession: () => Promise.reject(new TypeError('Failed to fetch')) } };

export const Failed: Story = { tags: ['review'], args: { fetchSession: () => Promise.reject(new Error('500')) } };

/** A page that stands for gigstack's own, in a frame; the link is there whether or not a page lets itself be framed. */
export const Hosted = of(
  () => {
    const { connection } = startPortal();
    return { ...connection, fetchSession: async () => ({ ...(await connection.fetchSession()), url: new URL('hosted-portal/index.html', document.baseURI).href }) as Awaited<ReturnType<Connection['fetchSession']>> };
  },
  { args: { mode: 'hosted' } },
);
