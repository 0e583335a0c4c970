// Our editor as a host mounts it: labels, errors, findings, autosave to a real proxy in another process.
import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { DraftInvoiceEditor } from '@gigstack-ui/invoices/draft-invoice-editor';
import { GigstackUIProvider } from '@gigstack-ui/ui';
import { createRoot } from 'react-dom/client';
import { linesOf, offer, wantedLines } from './lines.js';

const client = createClient({ baseUrl: '/gigstack', userKey: `bench-${Date.now()}` });
const defaults = {
  invoice_type: 'I' as const,
  use: 'G03',
  payment_method: 'PUE' as const,
  payment_form: '03',
  items: linesOf(wantedLines).map(({ quantity, unit_price, description, product_key, unit_key }) => ({
    description,
    product_key,
    unit_key,
    quantity: Number(quantity),
    unit_price: Number(unit_price),
    taxes: [{ type: 'IVA' as const, factor: 'Tasa' as const, rate: 0.16, withholding: false }],
  })),
};

offer({
  mount: () =>
    createRoot(document.querySelector('#root') as Element).render(
      <GigstackDataProvider client={client}>
        <GigstackUIProvider>
          <DraftInvoiceEditor defaults={defaults} />
        </GigstackUIProvider>
      </GigstackDataProvider>,
    ),
  quantity: '.gs-line:nth-child(3) [data-gs-cell="quantity"] input',
  line: '[data-gs-line]',
  description: '[data-gs-cell="description"] input',
  add: '.gs-lines ~ * button, [data-gs-path="items"] footer button',
});
