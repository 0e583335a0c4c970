import type { Totals } from '@gigstack-ui/cfdi';
import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { issuerOf } from '../issuing/issuerOf.js';
import type { PaymentDetail } from '../issuing/PaymentDetail.js';
import { seriesOf } from '../issuing/seriesOf.js';
import type { TeamRecord } from '../records/TeamRecord.js';

interface Complement {
  team: TeamRecord;
  now: number;
  series: string | undefined;
  payment: PaymentDetail;
}

/** The CFDI of type P that carries a payment: one line of nothing, in no currency, for the receiver of the invoices (Pagos 2.0, guía de llenado). */
export function complementDocument({ receiver }: Pick<FiscalDocument, 'receiver'>, { team, now, series, payment }: Complement): FiscalDocument {
  return {
    invoice_type: 'P',
    issuer: issuerOf(team),
    receiver,
    currency: 'XXX',
    exchange_rate: 1,
    use: 'CP01',
    payment_form: '',
    payment_method: '',
    exports: '01',
    series: seriesOf({ invoice_type: 'P', ...(series !== undefined && { series }) }, team),
    date: now,
    items: [{ description: 'Pago', product_key: '84111506', unit_key: 'ACT', quantity: 1, unit_price: 0, taxability: '01' }],
    totals: nothing,
    payment,
  };
}

const nothing: Totals = {
  currency: 'XXX',
  subtotal: '0',
  discount: '0',
  transferred: '0',
  withheld: '0',
  localTransferred: '0',
  localWithheld: '0',
  total: '0',
  groups: { transferred: [], exempt: [], withheld: [], withheldByRate: [] },
  lines: [{ unitPrice: '0', amount: '0', discount: '0', base: '0', taxes: [] }],
};
