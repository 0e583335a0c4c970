import { InvoiceList, type InvoiceListEvent } from '@gigstack-ui/react/invoices';
import { Link } from '../routing/Link.js';
import { open } from '../routing/history.js';
import { useWords } from '../words/WordsContext.js';

/** Invoices and drafts of the team. */
export function InvoicesPage() {
  const words = useWords();
  return (
    <div className="page">
      <title>{`${words.invoices} · Nómada`}</title>
      <div className="page-head">
        <h1>{words.invoices}</h1>
        <Link className="action" to={{ name: 'newInvoice' }}>
          {words.newInvoice}
        </Link>
      </div>
      <InvoiceList onEvent={follow} />
    </div>
  );
}

function follow(event: InvoiceListEvent): void {
  switch (event.type) {
    case 'draft.open':
      return open({ name: 'draft', draftId: event.draftId });
    case 'invoice.open':
      return open({ name: 'invoice', invoiceId: event.invoiceId });
    case 'invoice.new':
      return open({ name: 'newInvoice' });
  }
}
