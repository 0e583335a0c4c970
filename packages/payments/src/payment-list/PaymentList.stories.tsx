import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { answering, narrow } from '../testing/storyServer.js';
import { PaymentList } from './PaymentList.js';

const meta = { title: 'Payments/PaymentList', component: PaymentList, args: { onEvent: () => {} } } satisfies Meta<typeof PaymentList>;
export default meta;

type Story = StoryObj<typeof meta>;

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

export const Default: Story = { tags: ['review'], decorators: [answering({ '/payments': { data: rows, has_more: true, next: 'n' } })] };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Empty: Story = { decorators: [answering({ '/payments': { data: [], has_more: false } })] };

export const Failed: Story = { decorators: [answering({ '/payments': 403 })] };

/** Nothing matches what was typed: not the same as nothing at all. */
export const NoMatches: Story = {
  decorators: [answering({ '/payments': { data: rows }, '/payments/search': { data: [] } })],
  play: async () => {
    await userEvent.type(await screen.findByRole('searchbox'), 'zzz');
    await screen.findByText(/^(Ningún pago coincide|No payment matches)$/);
  },
};

export const ReadOnly: Story = { args: { onEvent: undefined }, decorators: Default.decorators };

export const Narrow: Story = {
  decorators: [
    narrow,
    answering({ '/payments': { data: rows, has_more: false } }),
  ],
  tags: ['review'],
};

export const Dark: Story = { decorators: Default.decorators, globals: { scheme: 'dark' } };
