import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import type { ComponentType, ReactElement } from 'react';

/** What a story's server answers, by the end of a path; a number is the status of a refusal, and what is not here is not found. */
export type StoryAnswers = Readonly<Record<string, object | number>>;

/** A story behind a server that always answers the same, for states that a living gigstack leaves too soon. */
export function answering(answers: StoryAnswers) {
  const client = createClient({
    baseUrl: 'http://gigstack.test',
    fetch: (url) => {
      const { pathname } = new URL(url);
      const found = Object.entries(answers).find(([path]) => pathname.endsWith(path))?.[1] ?? 404;
      const answer = typeof found === 'number' ? Response.json({ success: false, error: { code: 'refused', message: 'No' } }, { status: found }) : Response.json({ message: 'ok', ...found });
      return Promise.resolve(answer);
    },
  });
  return function Answering(Story: ComponentType): ReactElement {
    return (
      <GigstackDataProvider client={client}>
        <Story />
      </GigstackDataProvider>
    );
  };
}

/** A story in 320 px. */
export function narrow(Story: ComponentType): ReactElement {
  return (
    <div style={{ maxInlineSize: 320 }}>
      <Story />
    </div>
  );
}

/** A payment that was received by SPEI and invoiced. */
export const paidPayment = {
  id: 'payment_1',
  status: 'succeeded',
  total: 7830,
  currency: 'MXN',
  payment_form: '03',
  payment_processor: 'stripe',
  automation_type: 'pue_invoice',
  invoices: ['6F0C41D2-83B7-4E5A-9C16-2D7A0B94E1F3'],
  short_url: 'https://pay.gigstack.io/p/7H2K9QD4',
  created_at: 1_795_000_000,
  succeeded_at: 1_795_003_600,
  livemode: false,
  team: 'team_1',
  client: { id: 'client_1', legal_name: 'AGROEMPAQUES LOMA ALTA' },
  items: [{ description: 'Caja corrugada 60 × 40 × 40', quantity: 250, unit_price: 24.5 }],
};

const client = { id: 'client_1', legal_name: 'AGROEMPAQUES LOMA ALTA', tax_id: 'ALA110526MZ4', email: 'pagos@lomaalta.example' };
const invoice = { uuid: paidPayment.invoices[0], invoice_type: 'I', series: 'A', folio_number: 1044, total: 7830, status: 'valid' };
const complement = { uuid: 'B31D5C60-7E4F-4C1B-8D22-0A9E6F57C804', invoice_type: 'P', series: 'P', folio_number: 212, status: 'valid' };

/** A server that knows this payment, its client and what came of it. */
export function knowing(change: object = {}): StoryAnswers {
  const payment = { ...paidPayment, ...change };
  return {
    '/payments/request': { data: payment },
    '/payments/payment_1': { data: payment },
    '/payments/payment_1/support-documents': { data: [] },
    '/clients/client_1': { data: client },
    '/teams/integrations': { data: { stripe: { completed: true } } },
    '/teams/team_1/settings': { data: { refunds: { automatic_refunds: false } } },
    [`/invoices/income/${invoice.uuid}`]: { data: invoice },
    [`/invoices/payment/${complement.uuid}`]: { data: complement },
    '/receipts/receipt_1': { data: { id: 'receipt_1', status: 'pending', url: 'https://invoicing.gigstack.pro/autofactura?id=receipt_1' } },
  };
}

/** What makes of the payment one with a PPD invoice and its complement. */
export const withComplement = { automation_type: 'ppd_invoice_and_complement', invoices: [invoice.uuid, complement.uuid] };
