import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { answering, knowing, paidPayment } from '../testing/storyServer.js';
import { settled } from '../testing/settled.js';
import { RefundDialog } from './RefundDialog.js';

const meta = {
  title: 'Payments/RefundDialog',
  component: RefundDialog,
  args: { paymentId: 'payment_1', open: true, onOpenChange: () => {}, onEvent: () => {} },
  decorators: [answering(knowing())],
} satisfies Meta<typeof RefundDialog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { play: settled, tags: ['review'] };

/** A part: the invoice stays whole, and the credit note is offered once the money is back. */
export const Part: Story = {
  play: async () => {
    const amount = await screen.findByRole('textbox', { name: /^(Cuánto devuelves|How much you give back)$/ });
    await userEvent.clear(amount);
    await userEvent.type(amount, '1000');
    await userEvent.type(screen.getByRole('textbox', { name: /^(Por qué|Why)$/ }), 'Producto dañado');
    await settled();
  },
  tags: ['review'],
};

/** More than is left: stopped at its field. */
export const TooMuch: Story = {
  play: async () => {
    const amount = await screen.findByRole('textbox', { name: /^(Cuánto devuelves|How much you give back)$/ });
    await userEvent.clear(amount);
    await userEvent.type(amount, '90000');
    await settled();
  },
};

/** The team's rules have gigstack correct the invoice. */
export const Automatic: Story = { play: settled, decorators: [answering({ ...knowing(), '/teams/team_1/settings': { data: { refunds: { automatic_refunds: true } } } })] };

export const WithoutInvoice: Story = { play: settled, decorators: [answering(knowing({ invoices: [], automation_type: 'none' }))] };

export const Done: Story = {
  decorators: [answering({ ...knowing(), '/payments/payment_1/refund': { data: { ...paidPayment, status: 'refunded', refunds: [{ id: 'r', amount: 7830 }] } } })],
  play: async () => {
    await userEvent.type(await screen.findByRole('textbox', { name: /^(Por qué|Why)$/ }), 'Pedido duplicado');
    await userEvent.click(screen.getByRole('button', { name: /^(Devolver|Give back) \$/ }));
    await screen.findByRole('button', { name: /^(Emitir nota de crédito|Issue a credit note)$/ });
    await settled();
  },
};

export const Error: Story = { play: settled, decorators: [answering({ '/payments/payment_1': 403 })] };

export const Narrow: Story = { play: settled, globals: { viewport: { value: 'mobile1' } } };

export const Dark: Story = { play: settled, globals: { scheme: 'dark' } };
