import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { InvoiceList } from './InvoiceList.js';

const meta = { title: 'Invoices/InvoiceList', component: InvoiceList, args: { onEvent: () => {} } } satisfies Meta<typeof InvoiceList>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A list behind a server that always answers the same. */
function answering(answer: () => Response) {
  const client = createClient({ baseUrl: 'http://gigstack.test', fetch: () => Promise.resolve(answer()) });
  return function Answering(List: ComponentType) {
    return (
      <GigstackDataProvider client={client}>
        <List />
      </GigstackDataProvider>
    );
  };
}

export const Default: Story = { tags: ['review'] };

export const Drafts: Story = { tags: ['review'], args: { defaultTab: 'drafts' } };

export const Loading: Story = { tags: ['review'], parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } } };

export const Empty: Story = { tags: ['review'], decorators: [answering(() => Response.json({ message: 'ok', data: [], has_more: false }))] };

export const Failed: Story = { tags: ['review'], decorators: [answering(() => Response.json({ success: false, error: { code: 'forbidden', message: 'No' } }, { status: 403 }))] };

export const Narrow: Story = {
  tags: ['review'],
  decorators: [
    (List) => (
      <div style={{ maxInlineSize: 360 }}>
        <List />
      </div>
    ),
  ],
};

export const Dark: Story = { globals: { scheme: 'dark' } };
