import { createClient } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { honorarios, longInvoice } from '../testing/sampleInvoices.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

const meta = {
  title: 'Invoices/DraftInvoiceEditor',
  component: DraftInvoiceEditor,
  args: { onEvent: () => {} },
} satisfies Meta<typeof DraftInvoiceEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

/** An invoice half done: one concept still lacks its key. */
export const Default: Story = { tags: ['review'], args: { defaults: honorarios } };

/** Nothing exists on the server until something is typed. */
export const Empty: Story = { tags: ['review'] };

export const Loading: Story = { tags: ['review'], args: { draftId: 'on-its-way' }, parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

/** The draft was deleted, or it was stamped. */
export const Missing: Story = { tags: ['review'], args: { draftId: 'gone' } };

/** The server refuses to answer. */
export const Broken: Story = {
  tags: ['review'],
  args: { draftId: 'out-of-reach' },
  decorators: [
    (Editor) => (
      <GigstackDataProvider
        client={createClient({
          baseUrl: 'http://gigstack.test',
          fetch: () => Promise.resolve(Response.json({ success: false, error: { code: 'forbidden', message: 'No' } }, { status: 403 })),
        })}
      >
        <Editor />
      </GigstackDataProvider>
    ),
  ],
};

export const Long: Story = { tags: ['review'], args: { defaults: longInvoice(60) } };

/** A credit note asks which invoice it takes back. */
export const CreditNote: Story = { tags: ['review'], args: { defaults: { ...honorarios, invoice_type: 'E', use: 'G02' } } };

/** The sales of a month to the general public. */
export const Global: Story = { tags: ['review'], args: { defaults: { client: { id: seedClients.publico }, use: 'S01', global: { periodicity: '04', months: '11', year: 2026 }, items: honorarios.items } } };

/** In dollars, to be paid later. */
export const Dollars: Story = { tags: ['review'], args: { defaults: { ...honorarios, currency: 'USD', exchange_rate: 18.25, payment_method: 'PPD', payment_form: '99' } } };

/** Findings of all kinds, some of which one click mends. */
export const WithFindings: Story = { tags: ['review'], args: { defaults: { ...honorarios, payment_method: 'PPD', payment_form: '03', use: 'D01' } } };

/** Fields hidden, locked and asked for; a place that the host fills; other words. */
export const Fitted: Story = {
  tags: ['review'],
  args: { defaults: honorarios, fields: { currency: 'hidden', invoice_type: 'locked', emails: 'required' }, slots: { preview: () => null }, labels: { addLine: 'Agregar renglón' } },
};

export const ReadOnly: Story = { tags: ['review'], args: { defaults: honorarios, readOnly: true } };

/** The narrow form follows the container, not the window. */
export const Narrow: Story = {
  tags: ['review'],
  args: { defaults: honorarios },
  decorators: [
    (Editor) => (
      <div style={{ maxInlineSize: 360 }}>
        <Editor />
      </div>
    ),
  ],
};

export const Dark: Story = { tags: ['review'], args: { defaults: honorarios }, globals: { scheme: 'dark' } };

export const English: Story = { tags: ['review'], args: { defaults: honorarios }, globals: { locale: 'en' } };
