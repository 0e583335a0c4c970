import { InvoiceView } from '@gigstack-ui/react/invoices';
import { Link } from '../routing/Link.js';
import { useWords } from '../words/WordsContext.js';

/** A stamped invoice. */
export function InvoicePage({ invoiceId }: { invoiceId: string }) {
  const words = useWords();
  return (
    <div className="page page-narrow">
      <title>{`${words.invoice} · Nómada`}</title>
      <div className="page-head">
        <h1>{words.invoice}</h1>
        <Link className="back" to={{ name: 'invoices' }}>
          {words.toInvoices}
        </Link>
      </div>
      <InvoiceView invoiceId={invoiceId} />
    </div>
  );
}
