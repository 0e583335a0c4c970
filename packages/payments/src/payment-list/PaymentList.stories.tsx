import type { Meta, StoryObj } from '@storybook/react-vite';
import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import type { ComponentType } from 'react';
import { PaymentList } from './PaymentList.js';

const meta = { title: 'Payments/PaymentList', component: PaymentList, args: { onEvent: () => {} } } satisfies Meta<typeof PaymentList>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A list behind a server that always answers the same. */
function answering(answer: () => Response) {
  const client = createClient({ baseUrl: 'http://gigstack.test', fetch: () => Promise.resolve(answer()) });
  return function Answering(List: ComponentType) {
    return (
      <GigstackDataProvider client={client}>
        <List />
      </GigstackDataProvider>
    );
  };
}

const payment = (index: number, status: string, more = {}) => ({
  id: `payment_${index}`,
  status,
  total: 1160 * (index + 1),
  currency: 'MXN',
  created_at: 1_795_000_000 - index * 86_400,
  client: { id: 'client_1', legal_name: index === 2 ? 'COMERCIALIZADORA Y DISTRIBUIDORA DE EMPAQUES CORRUGADOS DEL BAJIO NORTE' : 'UNIVERSIDAD ROBOTICA ESPAÑOLA' },
  items: [{ description: `Pedido ${2317 + index}` }],
  livemode: false,
  ...more,
});
const rows = ['requires_payment_method', 'succeeded', 'succeeded', 'refunded', 'canceled', 'failed', 'processing'].map((status, index) => payment(index, status, index === 2 ? { refunds: [{ amount: 100 }] } : {}));

export const Default: Story = { tags: ['review'], decorators: [answering(() => Response.json({ message: 'ok', data: rows, has_more: true, next: 'n' }))] };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Empty: Story = { tags: ['review'], decorators: [answering(() => Response.json({ message: 'ok', data: [], has_more: false }))] };

export const Failed: Story = { tags: ['review'], decorators: [answering(() => Response.json({ success: false, error: { code: 'forbidden', message: 'No' } }, { status: 403 }))] };

export const ReadOnly: Story = { args: { onEvent: undefined }, decorators: Default.decorators };

export const Narrow: Story = {
  tags: ['review'],
  decorators: [
    (List) => (
      <div style={{ maxInlineSize: 320 }}>
        <List />
      </div>
    ),
    answering(() => Response.json({ message: 'ok', data: rows, has_more: false })),
  ],
};

export const Dark: Story = { decorators: Default.decorators, globals: { scheme: 'dark' } };
