import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';
import { presentSatInvoice } from '../../sat-mirror/presentSatInvoice.js';

/** `GET /invoices/sat`: what the SAT has of the team, issued and received; this list calls its cursor `starting_after`. */
export const listSatInvoices: Handler = (call) => {
  const { query } = call;
  const asked = new URLSearchParams();
  for (const [from, to] of [['limit', 'limit'], ['starting_after', 'next']] as const) {
    const value = query.get(from);
    if (value !== null) asked.set(to, value);
  }
  const from = dayOf(query, 'from');
  const to = dayOf(query, 'to');
  if (from !== undefined) asked.set('created[gte]', String(from));
  if (to !== undefined) asked.set('created[lte]', String(to + lastMillisecond));
  return listPage(
    { ...call, query: asked },
    {
      collection: call.database.satInvoices,
      message: 'SAT invoices retrieved successfully',
      present: (entry) => presentSatInvoice(entry, call),
      accepts: (entry) => {
        const shown = presentSatInvoice(entry, call);
        return (
          matches(query.get('direction'), shown.direction) &&
          ('status' in shown
            ? matches(query.get('status'), shown.status) &&
              matches(query.get('invoice_type'), shown.invoice_type) &&
              matches(query.get('issuer_rfc'), shown.issuer.rfc) &&
              matches(query.get('receiver_rfc'), shown.receiver.rfc)
            : true)
        );
      },
    },
  );
};

const lastMillisecond = 86_400_000 - 1;

function matches(asked: string | null, value: string): boolean {
  return !asked || asked.toUpperCase() === value.toUpperCase();
}

/** A day of central Mexico in milliseconds; the cursor's list parameters take those. */
function dayOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (!text) return undefined;
  const day = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00-06:00` : text);
  if (!Number.isFinite(day)) throw new ApiFailure(400, 'invalid_field_value', `Invalid value for ${name}`, [`${name}: must be a date as YYYY-MM-DD`]);
  return day;
}
