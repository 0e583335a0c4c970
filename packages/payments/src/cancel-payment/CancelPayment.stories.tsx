import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { answering, knowing } from '../testing/storyServer.js';
import { settled } from '../testing/settled.js';
import { CancelPayment } from './CancelPayment.js';

const meta = {
  title: 'Payments/CancelPayment',
  component: CancelPayment,
  args: { paymentId: 'payment_1', open: true, onOpenChange: () => {} },
  decorators: [answering(knowing({ status: 'requires_payment_method', succeeded_at: undefined, invoices: [] }))],
} satisfies Meta<typeof CancelPayment>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { play: settled, tags: ['review'] };

/** gigstack refused it: the request stays as it was. */
export const Refused: Story = {
  decorators: [answering({ ...knowing(), '/payments/payment_1': 409 })],
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^(Cancelar solicitud|Cancel request)$/ }));
    await screen.findByText(/^(No se pudo cancelar|It could not be cancelled)/);
    await settled();
  },
};

export const Narrow: Story = { play: settled, globals: { viewport: { value: 'mobile1' } } };

export const Dark: Story = { play: settled, globals: { scheme: 'dark' } };
