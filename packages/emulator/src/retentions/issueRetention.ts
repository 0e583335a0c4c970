import { totals } from '@gigstack-ui/cfdi';
import { balanceAfter } from '@gigstack-ui/cfdi/amounts';
import { clientOf } from '../drafts/clientOf.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import { randomUuid } from '../ids/randomUuid.js';
import { assertIssuerReady } from '../issuing/assertIssuerReady.js';
import { issuerOf } from '../issuing/issuerOf.js';
import { receiverOf } from '../issuing/receiverOf.js';
import { reject } from '../issuing/reject.js';
import type { RetentionDocument, RetentionRecord } from '../records/RetentionRecord.js';
import { registerRejections } from '../sat/satRegister.js';
import { retentionXml } from '../xml/retentionXml.js';
import { assertRetention } from './assertRetention.js';
import type { RetentionFields } from './retentionInput.js';

const series = 'RET';

/** Issues a CFDI de retenciones, or throws what the API or the SAT would say. Call it inside a transaction. */
export function issueRetention(fields: RetentionFields, context: Context): RetentionRecord {
  const { team, now, database, partition } = context;
  assertIssuerReady(team, now);
  const client = clientOf(fields, context);
  assertRetention(fields, client, now);
  reject(registerRejections(client ?? {}).filter(({ path }) => path !== 'client.tax_system'));

  const uuid = randomUuid();
  const document: RetentionDocument = {
    retention_key: fields.retention_key,
    taxes: fields.taxes,
    ...(fields.platform_services && { platform_services: fields.platform_services }),
    issuer: issuerOf(team),
    receiver: receiverOf(client),
    series,
    date: now,
    period: { start: fields.period_start, end: fields.period_end, year: fields.period_year },
    totals: totalsOfRetention(fields),
    stamp: { uuid, folio: database.folios.take(partition, series), stamped_at: now },
  };
  const record: RetentionRecord = {
    id: uuid,
    ...(client?.id !== undefined && { client: client.id }),
    fields,
    document,
    xml: retentionXml(document),
    signature: randomId(32),
    created_at: now,
  };
  database.retentions.put(partition, record);
  return record;
}

function totalsOfRetention({ total_operation, total_exempt = 0, taxes }: RetentionFields): RetentionDocument['totals'] {
  const retained = totals({ items: taxes.map(({ amount }) => ({ quantity: 1, unit_price: amount })) });
  const operation = balanceAfter(total_operation, []);
  if (Number(retained.total) > Number(operation)) throw ApiFailure.invalid(['taxes: must add up to at most total_operation']);
  return { operation, taxable: balanceAfter(total_operation, [total_exempt]), exempt: balanceAfter(total_exempt, []), retained: retained.total };
}
