import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { RegisterPayment } from './RegisterPayment.js';

const meta = { title: 'Payments/RegisterPayment', component: RegisterPayment, args: { clientId: seedClients.universidad, onCancel: () => {} } } satisfies Meta<typeof RegisterPayment>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };

export const WithAmount: Story = { tags: ['review'], args: { amount: 1160, description: 'Pedido 2317' } };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Narrow: Story = {
  tags: ['review'],
  decorators: [
    (Form) => (
      <div style={{ maxInlineSize: 320 }}>
        <Form />
      </div>
    ),
  ],
};

export const Dark: Story = { globals: { scheme: 'dark' } };
