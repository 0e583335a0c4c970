import { PaymentList, PaymentRequestButton, PaymentView, RegisterPayment } from '@gigstack-ui/react/payments';

const order = { clientId: 'client_universidad', amount: 7830, description: 'Pedido 2317' };

/** Every element about payments that stands in the page. */
export const PaymentsPage = ({ paymentId }: { paymentId: string }) => (
  <>
    <PaymentRequestButton {...order} requestKey="button" />
    <PaymentRequestButton {...order} requestKey="split" variant="split" />
    <PaymentRequestButton {...order} requestKey="inline" variant="inline" />
    <RegisterPayment clientId="client_universidad" />
    <RegisterPayment invoiceId="5EED0000-0000-4000-8000-000000000001" />
    <PaymentView paymentId={paymentId} />
    <PaymentList />
  </>
);
