import * as z from 'zod/mini';
import { amount, flag, listOf, maybe, readText, text } from './answerFields.js';
import { identified } from './identified.js';
import { invoiceStatus } from './invoice.js';
import { optionalReading } from './reading.js';
import { time } from './time.js';

const names: Readonly<Record<string, string>> = { '001': 'ISR', '002': 'IVA', '003': 'IEPS' };

/** A withheld tax by name; some answers give SAT's number. @source docs */
const taxName = optionalReading('string', (value) => {
  const name = readText(value)?.toUpperCase();
  return name && (names[name] ?? name);
});

/** A CFDI de retenciones as it comes back. @source docs */
export const retention = identified(
  z.looseObject({
    id: text,
    uuid: text,
    status: invoiceStatus,
    document_type: text,
    /** SAT's c_CveRetenc, "01" to "26". */
    retention_key: text,
    series: text,
    folio_number: text,
    issuer: maybe(z.looseObject({ legal_name: text, tax_id: text, tax_system: text })),
    receiver: maybe(z.looseObject({ legal_name: text, tax_id: text, nationality: text })),
    /** Months 1 to 12. */
    period: maybe(z.looseObject({ start: amount, end: amount, year: amount })),
    totals: maybe(
      z.looseObject({
        total_operation: amount,
        total_taxable: amount,
        total_exempt: amount,
        total_retained: amount,
        tax_retained: listOf(z.looseObject({ tax: taxName, base: amount, amount, payment_type: text })),
      }),
    ),
    stamp: maybe(z.looseObject({ uuid: text, stamped_at: time, provider: text })),
    verification_url: text,
    livemode: flag,
    created_at: time,
  }),
);

/** A CFDI de retenciones as it comes back; times in Unix milliseconds. */
export type Retention = z.output<typeof retention>;
