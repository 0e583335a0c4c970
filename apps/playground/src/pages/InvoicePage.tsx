import { useIncomeInvoice } from '@gigstack-ui/react/hooks';
import { InvoiceView } from '@gigstack-ui/react/invoices';
import { Link } from '../routing/Link.js';
import { useWords } from '../words/WordsContext.js';

/** A stamped invoice. */
export function InvoicePage({ invoiceId }: { invoiceId: string }) {
  const words = useWords();
  const { data } = useIncomeInvoice(invoiceId);
  const owes = data?.payment_method === 'PPD' && (data.last_balance ?? 0) > 0;
  return (
    <div className="page page-narrow">
      <title>{`${words.invoice} · Nómada`}</title>
      <h1 className="unseen">{words.invoice}</h1>
      <div className="page-head">
        <Link className="back" to={{ name: 'invoices' }}>
          {words.toInvoices}
        </Link>
        {owes && (
          <Link className="action" to={{ name: 'receivePayment', invoiceId }}>
            {words.receiveOfInvoice}
          </Link>
        )}
      </div>
      <InvoiceView invoiceId={invoiceId} />
    </div>
  );
}
