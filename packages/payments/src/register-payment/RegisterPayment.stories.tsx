import { seedClients } from '@gigstack-ui/emulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { answering, knowing, narrow } from '../testing/storyServer.js';
import { RegisterPayment } from './RegisterPayment.js';

const meta = { title: 'Payments/RegisterPayment', component: RegisterPayment, args: { clientId: seedClients.universidad, onCancel: () => {} } } satisfies Meta<typeof RegisterPayment>;
export default meta;

type Story = StoryObj<typeof meta>;

const uuid = '6F0C41D2-83B7-4E5A-9C16-2D7A0B94E1F3';
const ppd = { uuid, invoice_type: 'I', payment_method: 'PPD', series: 'A', folio_number: 1044, total: 1160, last_balance: 1160, currency: 'MXN', status: 'valid', livemode: false, client: { id: 'client_1' } };
/** A PPD invoice that owes all of it. */
const ofInvoice = { args: { clientId: undefined, invoiceId: uuid }, decorators: [answering({ ...knowing(), [`/invoices/income/${uuid}`]: { data: ppd } })] };

const send: Story['play'] = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^(Registrar|Record) \$/ }));
};

export const Default: Story = {};

export const WithAmount: Story = { args: { amount: 1160, description: 'Pedido 2317' }, tags: ['review'] };

/** One payment of a PPD invoice, with what it will owe afterwards. */
export const OfInvoice: Story = {
  ...ofInvoice,
  play: async () => {
    const amount = await screen.findByRole('textbox', { name: /^(Monto|Amount)$/ });
    await userEvent.clear(amount);
    await userEvent.type(amount, '500');
  },
  tags: ['review'],
};

/** The complement's body is inferred: with a live key nothing is sent, and it says so. */
export const ComplementOff: Story = { ...ofInvoice, decorators: [answering({ ...knowing(), [`/invoices/income/${uuid}`]: { data: { ...ppd, livemode: true } } })] };

export const InvoiceMissing: Story = { args: { clientId: undefined, invoiceId: uuid }, decorators: [answering({})] };

/** A client without RFC gets a note in place of an invoice. */
export const WithoutRfc: Story = { args: { clientId: 'client_1', amount: 1160 }, decorators: [answering({ ...knowing(), '/clients/client_1': { data: { id: 'client_1', name: 'Mostrador' } } })] };

/** Sent without the form and with too much: each is named at its field. */
export const Stopped: Story = { ...ofInvoice, args: { ...ofInvoice.args, amount: 90_000 }, play: send };

export const Done: Story = {
  args: { clientId: 'client_1', amount: 7830 },
  decorators: [answering({ ...knowing(), '/payments/register': knowing()['/payments/payment_1'] as object })],
  play: async (context) => {
    await userEvent.click(await screen.findByRole('combobox', { name: /^(Cómo te pagaron|How you were paid)$/ }));
    await userEvent.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    await send(context);
    await screen.findByText(/^(Pago registrado|Payment recorded)$/);
  },
};

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Narrow: Story = { decorators: [narrow], args: { amount: 1160, description: 'Pedido 2317' }, tags: ['review'] };

export const Dark: Story = { globals: { scheme: 'dark' }, args: { amount: 1160, description: 'Pedido 2317' } };
