import { ClientPicker } from '@gigstack-ui/react/clients';
import { PaymentRequestButton, type PaymentRequestEvent } from '@gigstack-ui/react/payments';
import { Select, TextField } from '@gigstack-ui/react/ui';
import { Link } from '../routing/Link.js';
import { open, rename } from '../routing/history.js';
import type { Charge } from '../routing/Page.js';
import { useWords } from '../words/WordsContext.js';

/** Pesos for a dollar; a product would ask its bank. */
const RATE = 18.45;

/** Asks a client for money: who, how much and what for are the host's own fields, the rest is one button. */
export function ChargePage({ clientId = '', amount = '', what = '', currency = 'MXN' }: Charge) {
  const words = useWords();
  const change = (part: Charge) => rename({ name: 'charge', clientId, amount, what, currency, ...part });
  const follow = (event: PaymentRequestEvent) => {
    if (event.type === 'payment.open') open({ name: 'payment', paymentId: event.paymentId });
    if (event.type === 'payment.register') open({ name: 'receivePayment', clientId: event.clientId });
  };
  return (
    <div className="page page-narrow">
      <title>{`${words.charge} · Nómada`}</title>
      <Link className="back" to={{ name: 'payments' }}>
        {words.toPayments}
      </Link>
      <div className="page-head">
        <h1>{words.charge}</h1>
      </div>
      <div className="charge">
        <ClientPicker label={words.chargeWho} value={clientId} onValueChange={(id) => change({ clientId: id })} />
        <TextField label={words.chargeHowMuch} inputMode="decimal" value={amount} onChange={(event) => change({ amount: event.currentTarget.value })} />
        <Select
          label={words.chargeCurrency}
          value={currency}
          options={[
            { value: 'MXN', label: 'MXN' },
            { value: 'USD', label: 'USD' },
          ]}
          onValueChange={(chosen) => change({ currency: chosen ?? 'MXN' })}
        />
        <TextField label={words.chargeWhat} value={what} onChange={(event) => change({ what: event.currentTarget.value })} />
        <PaymentRequestButton
          variant="split"
          clientId={clientId}
          amount={amount || undefined}
          description={what || undefined}
          currency={currency}
          exchangeRate={currency === 'MXN' ? undefined : RATE}
          onEvent={follow}
        />
      </div>
    </div>
  );
}
