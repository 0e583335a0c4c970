import { PaymentView, type PaymentViewEvent } from '@gigstack-ui/react/payments';
import { Link } from '../routing/Link.js';
import { open } from '../routing/history.js';
import { useWords } from '../words/WordsContext.js';

/** One payment. */
export function PaymentPage({ paymentId }: { paymentId: string }) {
  const words = useWords();
  return (
    <div className="page page-narrow">
      <title>{`${words.payment} · Nómada`}</title>
      <h1 className="unseen">{words.payment}</h1>
      <Link className="back" to={{ name: 'payments' }}>
        {words.toPayments}
      </Link>
      <PaymentView paymentId={paymentId} onEvent={follow} />
    </div>
  );
}

function follow(event: PaymentViewEvent): void {
  if (event.type === 'creditNote.requested') open({ name: 'newInvoice', creditOf: event.invoiceId });
}
