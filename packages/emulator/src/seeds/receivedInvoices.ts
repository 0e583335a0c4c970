import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { SatInvoiceRecord } from '../records/SatInvoiceRecord.js';
import type { TaxRecord } from '../records/TaxRecord.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import { registeredTaxpayers } from '../sat/registeredTaxpayers.js';
import { issuerOf } from '../issuing/issuerOf.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { cfdiXml } from '../xml/cfdiXml.js';
import { honorarios, iva16 } from './taxes.js';

const hour = 3_600_000;

interface Purchase {
  supplier: string;
  hoursAgo: number;
  type: 'I' | 'E';
  description: string;
  productKey: string;
  price: number;
  taxes: TaxRecord[];
  /** How the download of its XML goes; done unless told. */
  download?: 'building' | NonNullable<SatInvoiceRecord['failure']>;
  canceled?: boolean;
}

/** What the stationery team bought, in every state the SAT's list knows. */
const purchases: readonly Purchase[] = [
  { supplier: 'XIA190128J61', hoursAgo: 620, type: 'I', description: 'Papel bond, tarima', productKey: '14111507', price: 18_400, taxes: [iva16] },
  { supplier: 'CACX7605101P8', hoursAgo: 410, type: 'I', description: 'Servicios contables', productKey: '84111500', price: 3500, taxes: honorarios },
  { supplier: 'XIA190128J61', hoursAgo: 330, type: 'E', description: 'Devolución de papel', productKey: '84111506', price: 920, taxes: [iva16] },
  { supplier: 'IVD920810GU2', hoursAgo: 160, type: 'I', description: 'Mantenimiento de copiadoras', productKey: '81101707', price: 2250, taxes: [iva16], canceled: true },
  { supplier: 'H&E951128469', hoursAgo: 70, type: 'I', description: 'Anaqueles metálicos', productKey: '56101700', price: 6890, taxes: [iva16], download: 'timeout' },
  { supplier: 'MISC491214B86', hoursAgo: 28, type: 'I', description: 'Diseño de catálogo', productKey: '82141504', price: 4100, taxes: honorarios, download: 'rejected' },
  { supplier: 'ZUÑ920208KL4', hoursAgo: 1, type: 'I', description: 'Uniformes', productKey: '53102700', price: 2160, taxes: [iva16], download: 'building' },
];

/** The invoices that others issued to the team, as the SAT has them. */
export function receivedInvoices(team: TeamRecord, now: number): SatInvoiceRecord[] {
  return purchases.map((purchase, index) => {
    const at = now - purchase.hoursAgo * hour;
    const uuid = `5EED0000-0000-4000-9000-${String(index + 1).padStart(12, '0')}`;
    const { download } = purchase;
    return {
      id: `received:${uuid}`,
      uuid,
      direction: 'received',
      document: documentOf(purchase, team, { uuid, at, folio: 1200 + index * 17 }),
      ready_at: download === 'building' ? now + 3 * hour : at,
      ...(download !== undefined && download !== 'building' && { failure: download }),
      created_at: at,
    };
  });
}

function documentOf(purchase: Purchase, team: TeamRecord, { uuid, at, folio }: { uuid: string; at: number; folio: number }): InvoiceRecord {
  const taxpayer = registeredTaxpayers.find(({ rfc }) => rfc === purchase.supplier);
  const items = [{ description: purchase.description, quantity: 1, unit_price: purchase.price, product_key: purchase.productKey, unit_key: 'E48', taxes: purchase.taxes, taxability: '02' }];
  const name = taxpayer?.name ?? purchase.supplier;
  const us = issuerOf(team);
  const stamp = { uuid, folio, stamped_at: at };
  const document: InvoiceRecord['document'] = {
    invoice_type: purchase.type,
    issuer: { tax_id: purchase.supplier, legal_name: name, tax_system: taxpayer?.regimes[0] ?? '601', zip: taxpayer?.zip ?? '06000', alias: name, email: '', phone: '' },
    receiver: { tax_id: us.tax_id, legal_name: us.legal_name, tax_system: us.tax_system, zip: us.zip, email: us.email },
    currency: 'MXN',
    exchange_rate: 1,
    use: 'G03',
    payment_form: '03',
    payment_method: 'PUE',
    exports: '01',
    series: 'FA',
    date: at,
    items,
    totals: totalsOf({ items }),
    stamp,
  };
  return {
    id: uuid,
    fields: { invoice_type: purchase.type },
    document,
    xml: cfdiXml(document, stamp),
    signature: '',
    ...(purchase.canceled && { cancellation: { motive: '02', requested_at: at + 24 * hour, needs_acceptance: false } }),
    created_at: at,
  };
}
