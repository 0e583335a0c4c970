import { createClient } from '@gigstack-ui/api';
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
export const Default: Story = { args: { defaults: honorarios } };

/** Nothing exists on the server until something is typed. */
export const Empty: Story = {};

export const Loading: Story = { args: { draftId: 'on-its-way' }, parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

/** The draft was deleted, or it was stamped. */
export const Missing: Story = { args: { draftId: 'gone' } };

/** The server refuses to answer. */
export const Broken: Story = {
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

export const Long: Story = { args: { defaults: longInvoice(60) } };

export const ReadOnly: Story = { args: { defaults: honorarios, readOnly: true } };

/** The narrow form follows the container, not the window. */
export const Narrow: Story = {
  args: { defaults: honorarios },
  decorators: [
    (Editor) => (
      <div style={{ maxInlineSize: 360 }}>
        <Editor />
      </div>
    ),
  ],
};

export const Dark: Story = { args: { defaults: honorarios }, globals: { scheme: 'dark' } };

export const English: Story = { args: { defaults: honorarios }, globals: { locale: 'en' } };
