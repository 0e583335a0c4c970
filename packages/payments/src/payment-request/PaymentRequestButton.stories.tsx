import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import { PaymentRequestButton } from './PaymentRequestButton.js';

const meta = {
  title: 'Payments/PaymentRequestButton',
  component: PaymentRequestButton,
  args: { clientId: seedClients.universidad, amount: 7830, description: 'Pedido 2317, cajas corrugadas con impresión' },
  // Each story asks anew: what an earlier one asked for would be shown again.
  beforeEach: () => localStorage.clear(),
} satisfies Meta<typeof PaymentRequestButton>;
export default meta;

type Story = StoryObj<typeof meta>;

const review: Story['play'] = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^(Cobrar|Charge) / }));
  await screen.findByRole('button', { name: /^(Crear solicitud|Create request)/ });
};

const ask: Story['play'] = async (context) => {
  await review(context);
  await userEvent.click(screen.getByRole('button', { name: /^(Crear solicitud|Create request)/ }));
  await expect(await screen.findByRole('img', {}, { timeout: 8_000 })).toBeVisible();
};

export const Default: Story = { tags: ['review'] };

export const Split: Story = { args: { variant: 'split' } };

export const Review: Story = { tags: ['review'], args: { variant: 'inline' }, play: review };

export const Open: Story = { tags: ['review'], args: { variant: 'inline' }, play: ask };

export const InDialog: Story = { tags: ['review'], play: ask };

/** A team without Stripe: the reason stands beside what is missing. */
export const WithoutStripe: Story = { tags: ['review'], args: { variant: 'inline', clientId: '' }, parameters: { gigstack: { team: seedTeams.estudio } }, play: review };

/** Zero, negative, too many decimals: stopped with words. */
export const Stopped: Story = { tags: ['review'], args: { variant: 'inline', amount: '0.001' }, play: review };

export const ManyLines: Story = {
  tags: ['review'],
  args: {
    variant: 'inline',
    amount: undefined,
    items: Array.from({ length: 12 }, (_, index) => ({
      description: `Caja corrugada ${40 + index} × 40 × 40 con impresión a una tinta y suaje especial para exportación`,
      quantity: 250 + index,
      unit_price: 24.5,
      taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }],
    })),
  },
  play: review,
};

export const Dollars: Story = { args: { variant: 'inline', currency: 'USD', exchangeRate: 18.4521 }, play: review };

export const Disabled: Story = { args: { disabled: true } };

export const Narrow: Story = {
  tags: ['review'],
  args: { variant: 'inline' },
  decorators: [
    (Button) => (
      <div style={{ maxInlineSize: 320 }}>
        <Button />
      </div>
    ),
  ],
  play: ask,
};

export const Dark: Story = { args: { variant: 'inline' }, globals: { scheme: 'dark' }, play: ask };
