import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { answering, knowing } from '../testing/storyServer.js';
import { settled } from '../testing/settled.js';
import { MarkAsPaid } from './MarkAsPaid.js';

const meta = {
  title: 'Payments/MarkAsPaid',
  component: MarkAsPaid,
  args: { paymentId: 'payment_1', open: true, onOpenChange: () => {} },
  decorators: [answering(knowing({ status: 'requires_payment_method', succeeded_at: undefined, invoices: [] }))],
} satisfies Meta<typeof MarkAsPaid>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { play: settled, tags: ['review'] };

/** Sent without the form: named at its field. */
export const Missing: Story = {
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^(Marcar como pagada|Mark as paid)$/ }));
    await settled();
  },
};

/** gigstack refused it. */
export const Refused: Story = {
  decorators: [answering({ ...knowing(), '/payments/payment_1/paid': 409 })],
  play: async () => {
    await userEvent.click(await screen.findByRole('combobox', { name: /^(Cómo te pagaron|How you were paid)$/ }));
    await userEvent.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: /^(Marcar como pagada|Mark as paid)$/ }));
    await screen.findByText(/^(No se marcó como pagada|It was not marked as paid)$/);
    await settled();
  },
};

export const Narrow: Story = { play: settled, globals: { viewport: { value: 'mobile1' } } };

export const Dark: Story = { play: settled, globals: { scheme: 'dark' } };
