import type { PaymentSummary } from '@gigstack-ui/cfdi/amounts';
import { element } from './element.js';

/** The rates of IVA that Totales names, and how it names them. */
const ivaNames: Readonly<Record<string, string>> = { '0.160000': 'IVA16', '0.080000': 'IVA8', '0.000000': 'IVA0' };

/** The node Totales of Pagos 2.0, in pesos: withholdings by tax, IVA by rate, exempt IVA by its base. */
export function paymentTotalsElement({ amount, transferred, withheld }: PaymentSummary['pesos']): string {
  const attributes: Record<string, string> = {};
  for (const type of ['IVA', 'ISR', 'IEPS']) {
    const row = withheld.find((each) => each.type === type);
    if (row) attributes[`TotalRetenciones${type}`] = row.amount;
  }
  for (const { type, factor, rate, base, amount: tax } of transferred) {
    const name = ivaNames[rate];
    if (type !== 'IVA') continue;
    if (factor === 'Exento') attributes['TotalTrasladosBaseIVAExento'] = base;
    else if (name !== undefined) {
      attributes[`TotalTrasladosBase${name}`] = base;
      attributes[`TotalTrasladosImpuesto${name}`] = tax;
    }
  }
  return element('pago20:Totales', { ...attributes, MontoTotalPagos: amount });
}
