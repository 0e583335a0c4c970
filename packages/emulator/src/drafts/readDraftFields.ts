import type { Totals } from '@gigstack-ui/cfdi';
import type { Call } from '../http/Call.js';
import { checkInput } from '../http/checkInput.js';
import { draftFields, type DraftFields } from '../records/DraftRecord.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { fillFromService } from './fillFromService.js';
import { referClient } from './referClient.js';
import { withoutNulls } from './withoutNulls.js';

/** The draft a body describes and what it adds up to, or a 400 that names every wrong value. Call it inside a transaction. */
export function readDraftFields(call: Call, invoiceType?: DraftFields['invoice_type']): { fields: DraftFields; totals: Totals } {
  const { client, items, ...sent } = checkInput(draftFields, withoutNulls({ invoice_type: invoiceType, ...call.body }));
  const fields: DraftFields = {
    ...sent,
    ...(items && { items: items.map((item, index) => fillFromService(item, index, call)) }),
  };
  // Computed before anything is written, so that a number the engine refuses changes nothing.
  const totals = totalsOf(fields);
  return { fields: { ...fields, ...(client && { client: referClient(client, call) }) }, totals };
}
