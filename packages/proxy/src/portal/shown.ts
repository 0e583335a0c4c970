import { isRecord } from './isRecord.js';

/** A field that is shown as it is, or an object or list of which only some fields are. */
interface Shape {
  readonly [field: string]: true | Shape;
}

const address = { street: true, exterior: true, interior: true, neighborhood: true, municipality: true, city: true, state: true, zip: true, country: true } as const;
const party = { id: true, legal_name: true, tax_id: true } as const;
const tax = { type: true, factor: true, rate: true, withholding: true, inclusive: true } as const;
const item = { description: true, quantity: true, unit_price: true, discount: true, unit_key: true, unit_name: true, product_key: true, taxes: tax } as const;
const sale = { id: true, status: true, currency: true, exchange_rate: true, subtotal: true, discount: true, taxes: true, total: true, items: item, client: party, payment_form: true, created_at: true } as const;

/**
 * What a customer may see of each record. Lists of what is shown, never of what is hidden: a field the API adds tomorrow, such as an
 * internal note, stays on the server until somebody decides otherwise.
 */
export const shown = {
  client: { id: true, name: true, legal_name: true, tax_id: true, tax_system: true, use: true, email: true, phone: true, address, is_valid: true, efos: { is_valid: true } },
  receipt: { ...sale, created: true, validUntil: true, valid_until: true, invoiced_at: true, invoice_id: true, invoiceId: true, periodicity: true },
  invoice: {
    ...sale,
    uuid: true,
    invoice_type: true,
    series: true,
    folio_number: true,
    use: true,
    payment_method: true,
    stamp: { stamp_at: true, uuid: true },
    verification_url: true,
    last_balance: true,
    payment_complements: true,
    cancellation_status: true,
  },
  payment: { ...sale, succeeded_at: true, short_url: true, invoices: true, receipt_id: true, allowed_payment_methods: true, expires_at: true },
  stamped: { id: true, uuid: true, status: true, invoice_id: true, series: true, folio_number: true },
  validation: { is_valid: true, legal_name: true, tax_id: true, tax_system: true, zip: true, address: true, validated_at: true, last_validated_at: true, errors: true, fields: true, message: true },
} as const satisfies Record<string, Shape>;

/** A copy of a record with what may be seen and nothing else. */
export function show(record: unknown, shape: Shape): unknown {
  if (Array.isArray(record)) return record.map((element) => show(element, shape));
  if (!isRecord(record)) return record;
  const copy: Record<string, unknown> = {};
  for (const field in shape) {
    const inner = shape[field];
    const value = record[field];
    if (inner !== undefined && value !== undefined) copy[field] = inner === true ? value : show(value, inner);
  }
  return copy;
}
