import { InvoiceView } from '@gigstack-ui/react/invoices';
import { Link } from '../routing/Link.js';
import { useWords } from '../words/WordsContext.js';

/** A stamped invoice. */
export function InvoicePage({ invoiceId }: { invoiceId: string }) {
  const words = useWords();
  return (
    <div className="page page-narrow">
      <title>{`${words.invoice} · Nómada`}</title>
      <h1 className="unseen">{words.invoice}</h1>
      <Link className="back" to={{ name: 'invoices' }}>
        {words.toInvoices}
      </Link>
      <InvoiceView invoiceId={invoiceId} />
    </div>
  );
}
