import type { RateGroup } from '@gigstack-ui/cfdi';
import type { PaymentTaxes } from '@gigstack-ui/cfdi/amounts';
import type { PaymentDetail, SettledInvoice } from '../issuing/PaymentDetail.js';
import { taxCode } from '../issuing/taxCode.js';
import { decimalText } from '../text/decimalText.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { element } from './element.js';
import { paymentTotalsElement } from './paymentTotalsElement.js';

/** Namespace and schema of the complement, for the root of the document. */
export const paymentNamespace = {
  uri: 'http://www.sat.gob.mx/Pagos20',
  schema: 'http://www.sat.gob.mx/sitio_internet/cfd/Pagos/Pagos20.xsd',
} as const;

/** The complement Pagos 2.0: one payment, the invoices it settles and the taxes it carries. */
export function paymentElement(payment: PaymentDetail): string {
  const { summary, currency } = payment;
  return element('pago20:Pagos', { Version: '2.0' }, [
    paymentTotalsElement(summary.pesos),
    element(
      'pago20:Pago',
      {
        FechaPago: mexicoCityTime(payment.date),
        FormaDePagoP: payment.payment_form,
        MonedaP: currency,
        // Pesos are written as "1", not left out as in the invoice.
        TipoCambioP: currency === 'MXN' ? '1' : decimalText(payment.exchange_rate),
        Monto: summary.amount,
        NumOperacion: payment.operation_number,
      },
      [...payment.invoices.map((invoice) => settledElement(invoice, currency)), taxesOfPayment(summary)],
    ),
  ]);
}

function settledElement(invoice: SettledInvoice, currency: string): string {
  const taxes = [
    invoice.withheld.length > 0 && element('pago20:RetencionesDR', {}, invoice.withheld.map((row) => element('pago20:RetencionDR', rowAttributes(row, 'DR')))),
    invoice.transferred.length > 0 && element('pago20:TrasladosDR', {}, invoice.transferred.map((row) => element('pago20:TrasladoDR', rowAttributes(row, 'DR')))),
  ];
  return element(
    'pago20:DoctoRelacionado',
    {
      IdDocumento: invoice.uuid,
      Serie: invoice.series,
      Folio: String(invoice.folio),
      MonedaDR: currency,
      EquivalenciaDR: '1',
      NumParcialidad: String(invoice.partiality),
      ImpSaldoAnt: invoice.previous,
      ImpPagado: invoice.paid,
      ImpSaldoInsoluto: invoice.remaining,
      ObjetoImpDR: invoice.tax_object,
    },
    [taxes.some(Boolean) && invoice.tax_object === '02' && element('pago20:ImpuestosDR', {}, taxes)],
  );
}

function taxesOfPayment({ transferred, withheld }: PaymentTaxes): string | false {
  if (transferred.length + withheld.length === 0) return false;
  return element('pago20:ImpuestosP', {}, [
    withheld.length > 0 &&
      element('pago20:RetencionesP', {}, withheld.map(({ type, amount }) => element('pago20:RetencionP', { ImpuestoP: taxCode(type), ImporteP: amount }))),
    transferred.length > 0 && element('pago20:TrasladosP', {}, transferred.map((row) => element('pago20:TrasladoP', rowAttributes(row, 'P')))),
  ]);
}

/** Pagos 2.0 ends the names of its attributes in DR (of the invoice) and in P (of the payment). */
function rowAttributes({ type, factor, rate, base, amount }: RateGroup, suffix: 'DR' | 'P') {
  const common = { [`Base${suffix}`]: base, [`Impuesto${suffix}`]: taxCode(type), [`TipoFactor${suffix}`]: factor };
  return factor === 'Exento' ? common : { ...common, [`TasaOCuota${suffix}`]: rate, [`Importe${suffix}`]: amount };
}
