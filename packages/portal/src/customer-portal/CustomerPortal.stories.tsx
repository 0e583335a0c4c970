import { payments, receipts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent, waitFor, within } from 'storybook/test';
import { startPortal } from '../testing/startPortal.js';
import { CustomerPortal, type CustomerPortalProps } from './CustomerPortal.js';

const item = (description: string, unit_price: number) => [{ description, quantity: 1, unit_price, taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }] as const;

/** A portal with two purchases to invoice and one payment to make, in the page. */
function withSales(): Pick<CustomerPortalProps, 'baseUrl' | 'fetchSession' | 'fetch'> {
  const { host, connection } = startPortal();
  const client = { id: seedClients.universidad };
  const ready = Promise.all([
    host.call(receipts.create, { body: { client, items: item('Compra 2291, caja corrugada 60 × 40 × 40', 1500) } }),
    host.call(receipts.create, { body: { client, items: item('Compra 2304, impresión a una tinta', 2100) } }),
    host.call(payments.request, { body: { client, items: item('Pedido 2317, cajas corrugadas con impresión', 6750) } }),
  ]);
  return { ...connection, fetchSession: () => ready.then(connection.fetchSession) };
}

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

const narrow: Story['decorators'] = [
  (Portal) => (
    <div style={{ maxInlineSize: 360 }}>
      <Portal />
    </div>
  ),
];

export const Default: Story = { tags: ['review'], loaders: [() => withSales()], render: (args, context) => <CustomerPortal {...args} {...(context.loaded as ReturnType<typeof withSales>)} defaultLocale={context.globals.locale as 'es-MX' | 'en'} colorScheme={context.globals.scheme as 'light' | 'dark'} /> };

export const Narrow: Story = { tags: ['review'], ...Default, decorators: narrow };

export const Dark: Story = { ...Default, globals: { scheme: 'dark' } };

const choose: Story['play'] = async ({ canvasElement }) => {
  const page = within(canvasElement);
  await userEvent.click(await page.findByRole('checkbox', { name: /^(Elegir todas|Choose all)$/ }));
  await userEvent.click(page.getByRole('button', { name: /^(Continuar|Continue)$/ }));
  await page.findByRole('button', { name: /^(Son correctos|This is right)/ });
};

export const Confirming: Story = { tags: ['review'], ...Narrow, play: choose };

export const Issued: Story = {
  tags: ['review'],
  ...Narrow,
  play: async (context) => {
    await choose(context);
    const confirm = screen.getByRole('button', { name: /^(Son correctos|This is right)/ });
    await waitFor(() => {
      if (confirm.hasAttribute('disabled')) throw new Error('not yet');
    });
    await userEvent.click(confirm);
    await screen.findByRole('heading', { name: /(están listas|are ready)$/ });
  },
};

export const Empty: Story = { tags: ['review'], ...Default, loaders: [() => startPortal({ clientId: seedClients.juguetera }).connection] };

export const Opening: Story = { tags: ['review'], args: { fetchSession: () => new Promise(() => {}) } };

export const Expired: Story = { tags: ['review'], args: { onRequestLink: () => Promise.resolve() } };

export const Offline: Story = { tags: ['review'], args: { fetchSession: () => Promise.reject(new TypeError('Failed to fetch')) } };

export const Failed: Story = { tags: ['review'], args: { fetchSession: () => Promise.reject(new Error('500')) } };
