import { PaymentList, type PaymentListEvent } from '@gigstack-ui/react/payments';
import { Link } from '../routing/Link.js';
import { open } from '../routing/history.js';
import { useWords } from '../words/WordsContext.js';

/** What was asked for and what has arrived. */
export function PaymentsPage() {
  const words = useWords();
  return (
    <div className="page">
      <title>{`${words.payments} · Nómada`}</title>
      <div className="page-head">
        <h1>{words.payments}</h1>
        <Link className="back" to={{ name: 'receivePayment' }}>
          {words.receivePayment}
        </Link>
      </div>
      <PaymentList onEvent={follow} />
    </div>
  );
}

function follow(event: PaymentListEvent): void {
  if (event.type === 'payment.open') open({ name: 'payment', paymentId: event.paymentId });
  else open({ name: 'charge' });
}
