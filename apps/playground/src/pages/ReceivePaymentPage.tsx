import { ClientPicker } from '@gigstack-ui/react/clients';
import { RegisterPayment, type RegisterPaymentEvent } from '@gigstack-ui/react/payments';
import { useState } from 'react';
import { Link } from '../routing/Link.js';
import { open, rename } from '../routing/history.js';
import { useWords } from '../words/WordsContext.js';

interface ReceivePaymentPageProps {
  clientId?: string | undefined;
  invoiceId?: string | undefined;
}

/** Records money that has arrived: of a client, or of a PPD invoice. */
export function ReceivePaymentPage({ clientId = '', invoiceId }: ReceivePaymentPageProps) {
  const words = useWords();
  const [paymentId, setPaymentId] = useState<string>();
  const title = invoiceId === undefined ? words.receivePayment : words.receiveOfInvoice;
  const back = () => open(invoiceId === undefined ? { name: 'payments' } : { name: 'invoice', invoiceId });
  const follow = (event: RegisterPaymentEvent) => {
    if (event.type === 'payment.registered') setPaymentId(event.paymentId);
    if (event.type === 'register.closed') back();
  };
  return (
    <div className="page page-narrow">
      <title>{`${title} · Nómada`}</title>
      <Link className="back" to={{ name: 'payments' }}>
        {words.toPayments}
      </Link>
      <div className="page-head">
        <h1>{title}</h1>
        {paymentId !== undefined && (
          <Link className="back" to={{ name: 'payment', paymentId }}>
            {words.toPayment}
          </Link>
        )}
      </div>
      <div className="charge">
        {invoiceId === undefined && <ClientPicker label={words.chargeWho} value={clientId} onValueChange={(id) => rename({ name: 'receivePayment', clientId: id })} />}
        {(clientId !== '' || invoiceId !== undefined) && <RegisterPayment key={`${clientId} ${invoiceId}`} clientId={clientId || undefined} invoiceId={invoiceId} onCancel={back} onEvent={follow} />}
      </div>
    </div>
  );
}
