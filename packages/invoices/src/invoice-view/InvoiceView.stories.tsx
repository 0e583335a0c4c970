import { useIncomeInvoices } from '@gigstack-ui/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { InvoiceView, type InvoiceViewProps } from './InvoiceView.js';

/** The newest of the seeded invoices. */
function NewestInvoice(props: Omit<InvoiceViewProps, 'invoiceId'>) {
  const newest = useIncomeInvoices({ limit: 1 }).items[0];
  return newest ? <InvoiceView {...props} invoiceId={newest.uuid} /> : null;
}

const meta = { title: 'Invoices/InvoiceView', component: NewestInvoice } satisfies Meta<typeof NewestInvoice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };

/** As the editor shows it right after the stamp. */
export const JustStamped: Story = { tags: ['review'], args: { isNew: true } };

export const Missing: Story = { tags: ['review'], render: () => <InvoiceView invoiceId="00000000-0000-4000-8000-000000000000" /> };

export const Narrow: Story = {
  tags: ['review'],
  decorators: [
    (View) => (
      <div style={{ maxInlineSize: 360 }}>
        <View />
      </div>
    ),
  ],
};

export const Dark: Story = { globals: { scheme: 'dark' } };
