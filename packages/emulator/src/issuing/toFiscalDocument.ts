import type { Scope } from '../auth/Scope.js';
import type { ClientFields } from '../records/ClientRecord.js';
import type { DraftFields } from '../records/DraftRecord.js';
import { toMilliseconds } from '../text/toMilliseconds.js';
import type { FiscalDocument } from './FiscalDocument.js';
import { issuerOf } from './issuerOf.js';
import { receiverOf } from './receiverOf.js';
import { seriesOf } from './seriesOf.js';
import { totalsOf } from './totalsOf.js';

/** The document a draft would be if it were issued at `now`. */
export function toFiscalDocument(
  fields: DraftFields,
  client: ClientFields | undefined,
  { team, now }: Pick<Scope, 'team'> & { now: number },
): FiscalDocument {
  const { invoice_type, global, related_documents, invoice_pdf_notes, addenda, complements = [], items = [], date = 0 } = fields;
  return {
    invoice_type,
    ...(global?.periodicity !== undefined && { global }),
    ...(related_documents && related_documents.length > 0 && { related_documents }),
    ...(invoice_pdf_notes && { invoice_pdf_notes }),
    ...(addenda && { addenda }),
    ...(complements.length > 0 && { complements: complements.map(({ data }) => String(data)) }),
    issuer: issuerOf(team),
    receiver: receiverOf(client),
    currency: fields.currency ?? 'MXN',
    exchange_rate: fields.exchange_rate ?? 1,
    use: fields.use ?? client?.use ?? '',
    payment_form: fields.payment_form ?? '',
    payment_method: fields.payment_method ?? '',
    exports: fields.exports ?? '01',
    series: seriesOf(fields, team),
    date: date > 0 ? toMilliseconds(date) : now,
    items,
    totals: totalsOf(fields),
  };
}
