import type { Meta, StoryObj } from '@storybook/react-vite';
import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import type { ComponentType } from 'react';
import { screen, userEvent } from 'storybook/test';
import { PaymentView } from './PaymentView.js';

const meta = { title: 'Payments/PaymentView', component: PaymentView, args: { paymentId: 'payment_1' } } satisfies Meta<typeof PaymentView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A payment behind a server that always answers with it. */
function showing(payment: object) {
  const client = createClient({ baseUrl: 'http://gigstack.test', fetch: (url) => Promise.resolve(url.includes('/payments/') ? Response.json({ message: 'ok', data: payment }) : Response.json({ message: 'no' }, { status: 404 })) });
  return function Showing(View: ComponentType) {
    return (
      <GigstackDataProvider client={client}>
        <View />
      </GigstackDataProvider>
    );
  };
}

const paid = {
  id: 'payment_1',
  status: 'succeeded',
  total: 7830,
  currency: 'MXN',
  payment_form: '03',
  payment_processor: 'stripe',
  automation_type: 'none',
  created_at: 1_795_000_000,
  succeeded_at: 1_795_003_600,
  livemode: false,
  client: { id: 'client_1', legal_name: 'AGROEMPAQUES LOMA ALTA' },
  items: [{ description: 'Caja corrugada 60 × 40 × 40', quantity: 250, unit_price: 24.5 }],
};

export const Default: Story = { tags: ['review'], decorators: [showing(paid)] };

export const Waiting: Story = { tags: ['review'], decorators: [showing({ ...paid, status: 'requires_payment_method', succeeded_at: undefined, payment_form: undefined })] };

export const PartlyRefunded: Story = { tags: ['review'], decorators: [showing({ ...paid, refunds: [{ id: 'r', amount: 1000, reason: 'Producto dañado', created_at: 1_795_090_000 }] })] };

export const Refunding: Story = {
  tags: ['review'],
  decorators: [showing(paid)],
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^(Devolver dinero|Give money back)$/ }));
    await screen.findByRole('textbox', { name: /^(Por qué|Why)$/ });
  },
};

export const Expired: Story = { tags: ['review'], decorators: [showing({ ...paid, status: 'canceled', cancellation_reason: 'expired', succeeded_at: undefined })] };

export const ReadOnly: Story = { args: { readOnly: true }, decorators: [showing(paid)] };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Missing: Story = { tags: ['review'], args: { paymentId: 'payment_nothing' } };

export const Narrow: Story = {
  tags: ['review'],
  decorators: [
    (View) => (
      <div style={{ maxInlineSize: 320 }}>
        <View />
      </div>
    ),
    showing(paid),
  ],
};

export const Dark: Story = { decorators: [showing(paid)], globals: { scheme: 'dark' } };
