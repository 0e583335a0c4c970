import { DraftInvoiceEditor, InvoiceList, InvoiceView } from '@gigstack-ui/react/invoices';

/** An invoice of the emulator's seeds. */
const stamped = '5EED0000-0000-4000-8000-000000000001';

/** Every element about invoices. */
export const InvoicesPage = () => (
  <>
    <DraftInvoiceEditor />
    <InvoiceList />
    <InvoiceView invoiceId={stamped} />
  </>
);
