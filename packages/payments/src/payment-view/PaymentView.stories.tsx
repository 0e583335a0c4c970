import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { answering, knowing, narrow, withComplement } from '../testing/storyServer.js';
import { settled } from '../testing/settled.js';
import { PaymentView } from './PaymentView.js';

const meta = { title: 'Payments/PaymentView', component: PaymentView, args: { paymentId: 'payment_1', onEvent: () => {} } } satisfies Meta<typeof PaymentView>;
export default meta;

type Story = StoryObj<typeof meta>;

const waiting = { status: 'requires_payment_method', succeeded_at: undefined, payment_form: undefined, invoices: [] };

export const Default: Story = { decorators: [answering(knowing())], tags: ['review'] };

export const Waiting: Story = { decorators: [answering(knowing(waiting))] };

export const WithComplement: Story = { decorators: [answering(knowing(withComplement))] };

export const WithReceipt: Story = { decorators: [answering(knowing({ invoices: [], receipt_id: 'receipt_1' }))] };

/** The credit note of a part stands beside the invoice. */
export const PartlyRefunded: Story = {
  decorators: [answering(knowing({ refunds: [{ id: 'r', amount: 1000, reason: 'Producto dañado', created_at: 1_795_090_000, credit_note: '0E5B2F71-9A3C-4D86-B1E7-52C4D80F6A19' }] }))],
  tags: ['review'],
};

export const Expired: Story = { decorators: [answering(knowing({ ...waiting, status: 'canceled', cancellation_reason: 'expired' }))] };

export const Failed: Story = { decorators: [answering(knowing({ ...waiting, status: 'failed' }))] };

/** A legal name, a line and a document that do not fit in one line. */
export const Long: Story = {
  decorators: [
    answering({
      ...knowing({
        total: 1_234_567.89,
        client: { id: 'client_1', legal_name: 'COMERCIALIZADORA Y DISTRIBUIDORA DE EMPAQUES CORRUGADOS DEL BAJIO NORTE Y OCCIDENTE' },
        items: Array.from({ length: 8 }, (_, index) => ({ description: `Caja corrugada ${40 + index} × 40 × 40 con impresión a una tinta y suaje especial para exportación`, quantity: 250, unit_price: 24.5 })),
      }),
      '/payments/payment_1/support-documents': { data: [{ id: 'doc_1', document_type: 'payment_proof', file_name: 'comprobante-de-la-transferencia-interbancaria-del-24-de-noviembre.pdf', created_at: 1_795_003_600 }] },
    }),
  ],
};

export const Refunding: Story = {
  decorators: [answering(knowing())],
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^(Devolver dinero|Give money back)$/ }));
    await screen.findByRole('textbox', { name: /^(Por qué|Why)$/ });
    await settled();
  },
};

export const ReadOnly: Story = { args: { readOnly: true }, decorators: [answering(knowing())] };

export const Loading: Story = { parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Missing: Story = { args: { paymentId: 'payment_nothing' } };

export const Error: Story = { decorators: [answering({ '/payments/payment_1': 403 })] };

export const Narrow: Story = { decorators: [narrow, answering(knowing(withComplement))], tags: ['review'] };

export const Dark: Story = { decorators: [answering(knowing())], globals: { scheme: 'dark' } };
