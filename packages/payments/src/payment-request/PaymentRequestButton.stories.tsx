import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import { answering, knowing, narrow, withComplement } from '../testing/storyServer.js';
import { settled } from '../testing/settled.js';
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

/** Presses the button and creates, where the server's answer is an end. */
const end: Story['play'] = async (context) => {
  await review(context);
  await userEvent.click(screen.getByRole('button', { name: /^(Crear solicitud|Create request)/ }));
  await screen.findByText(/^(Pagada|Paid|Reembolsado|Refunded|Cancelada|Cancelled|Venció|Expired|Falló|Failed)$/, {}, { timeout: 8_000 });
};
/** The story's server knows one client. */
const ofOne = { variant: 'inline', clientId: 'client_1' } as const;

export const Default: Story = { tags: ['review'] };

export const Split: Story = { args: { variant: 'split' }, tags: ['review'] };

export const Disabled: Story = { args: { disabled: true } };

export const Inline: Story = { args: { variant: 'inline' } };

export const Review: Story = { args: { variant: 'inline' }, play: review, tags: ['review'] };

/** Before the client and the team's connections are read. */
export const Loading: Story = { args: { variant: 'inline' }, play: review, parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

/** A client that is not there: nothing can be asked for. */
export const ClientMissing: Story = { args: { variant: 'inline', clientId: 'client_gone' }, play: review };

/** A client without RFC gets a note, and it says so. */
export const WithoutRfc: Story = { args: ofOne, decorators: [answering({ ...knowing(), '/clients/client_1': { data: { id: 'client_1', name: 'Mostrador' } } })], play: review };

/** A team without Stripe: the reason stands beside what is missing. */
export const WithoutStripe: Story = { args: { variant: 'inline', clientId: seedClients.estudioXenon }, parameters: { gigstack: { team: seedTeams.estudio } }, play: review, tags: ['review'] };

/** Zero, negative, too many decimals: stopped with words. */
export const Stopped: Story = { args: { variant: 'inline', amount: '0.001' }, play: review };

/** gigstack refused it: why, and the same button again. */
export const Refused: Story = {
  args: ofOne,
  decorators: [answering({ ...knowing(), '/payments/request': 400 })],
  play: async (context) => {
    await review(context);
    await userEvent.click(screen.getByRole('button', { name: /^(Crear solicitud|Create request)/ }));
    await screen.findByText(/^(No se creó la solicitud|The request was not created)$/);
  },
};

/** Twelve long lines. */
export const Long: Story = {
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

export const Open: Story = { args: { variant: 'inline' }, play: ask, tags: ['review'] };

export const InDialog: Story = {
  play: async (context) => {
    await ask(context);
    await settled();
  },
  tags: ['review'],
};

/** The customer has a CLABE or a slip in hand. */
export const OnItsWay: Story = { args: ofOne, decorators: [answering(knowing({ status: 'pending', invoices: [], succeeded_at: undefined }))], play: ask };

/** The last look failed: the link stays, and it says that what is shown may be old. */
export const Offline: Story = {
  args: ofOne,
  decorators: [answering({ ...knowing(), '/payments/payment_1': 500, '/payments/request': { data: { id: 'payment_1', status: 'requires_payment_method', total: 7830, short_url: 'https://pay.gigstack.io/p/7H2K9QD4' } } })],
  play: async (context) => {
    await ask(context);
    await screen.findByText(/(lo último que supimos|the last we knew)/, {}, { timeout: 10_000 });
  },
};

export const Paid: Story = { args: ofOne, decorators: [answering(knowing())], play: end, tags: ['review'] };

export const PaidWithComplement: Story = { args: ofOne, decorators: [answering(knowing(withComplement))], play: end };

/** A client without RFC: a note with the link where they invoice it themselves. */
export const PaidWithReceipt: Story = { args: ofOne, decorators: [answering(knowing({ invoices: [], receipt_id: 'receipt_1' }))], play: end };

/** The money is there, and the SAT refused the invoice. */
export const PaidNotInvoiced: Story = {
  args: ofOne,
  decorators: [answering(knowing({ invoices: [], automation_error: { code: 'cfdi_service_error', message: 'CFDI40145: El nombre del receptor no es el registrado en el SAT' } }))],
  play: end,
};

export const Cancelled: Story = { args: ofOne, decorators: [answering(knowing({ status: 'canceled', invoices: [] }))], play: end };

export const Expired: Story = { args: ofOne, decorators: [answering(knowing({ status: 'canceled', cancellation_reason: 'expired', invoices: [] }))], play: end, tags: ['review'] };

export const Failed: Story = { args: ofOne, decorators: [answering(knowing({ status: 'failed', invoices: [] }))], play: end };

export const Narrow: Story = { args: { variant: 'inline' }, decorators: [narrow], play: ask, tags: ['review'] };

export const NarrowReview: Story = { args: { variant: 'inline' }, decorators: [narrow], play: review };

export const NarrowPaid: Story = { args: ofOne, decorators: [narrow, answering(knowing(withComplement))], play: end };

export const Dark: Story = { args: { variant: 'inline' }, globals: { scheme: 'dark' }, play: ask };
