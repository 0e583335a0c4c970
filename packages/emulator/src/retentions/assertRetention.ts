import { rfc } from '@gigstack-ui/cfdi';
import { ApiFailure } from '../http/ApiFailure.js';
import type { ClientFields } from '../records/ClientRecord.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import type { RetentionFields } from './retentionInput.js';

/** Throws unless the SAT would take the retention: a receiver with its data, a period that is over or running, and sums that can be. */
export function assertRetention(fields: RetentionFields, client: ClientFields | undefined, now: number): void {
  const [year = 0, month = 0] = mexicoCityTime(now).slice(0, 7).split('-').map(Number);
  const { period_start, period_end, period_year, total_operation, total_exempt = 0, retention_key, platform_services } = fields;
  const isFuture = period_year > year || (period_year === year && period_end > month);
  const details = [
    ...(client ? receiverProblems(client) : ['client: is required']),
    ...(period_end < period_start ? ['period_end: must not be before period_start'] : []),
    ...(isFuture ? ['period_end: must not be in the future'] : []),
    ...(total_exempt > total_operation ? ['total_exempt: must be at most total_operation'] : []),
    ...(fields.taxes.length === 0 ? ['taxes: must name at least one tax'] : []),
    ...fields.taxes.flatMap(({ base, amount }, index) => (amount > base ? [`taxes[${index}].amount: must be at most its base`] : [])),
    ...(platform_services && retention_key !== '26' ? ['platform_services: goes only with retention_key 26'] : []),
  ];
  if (details.length > 0) throw ApiFailure.invalid(details);
}

function receiverProblems({ tax_id, legal_name, address }: ClientFields): string[] {
  return [
    ...(rfc.parse(tax_id ?? '').valid ? [] : ['client.tax_id: must be an RFC']),
    ...(legal_name ? [] : ['client.legal_name: is required']),
    ...(/^\d{5}$/.test(address?.zip ?? '') ? [] : ['client.address.zip: must be five digits']),
  ];
}
