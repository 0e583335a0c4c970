import { readCancelInput } from '../../cancellation/readCancelInput.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { statusOf } from '../../invoices/statusOf.js';
import { findRetention } from '../../retentions/findRetention.js';
import { presentRetention } from '../../retentions/presentRetention.js';

/** `DELETE /retentions/:uuid` with a body: at once, since no receiver is asked about a retention. [inferred] Method and body are those of invoices. */
export const cancelRetention: Handler = (call) => {
  const { motive, substitution } = readCancelInput(call);
  const { database, partition, now } = call;
  return database.transaction(() => {
    const retention = findRetention(call);
    if (statusOf(retention, now) === 'canceled') throw new ApiFailure(409, 'resource_conflict', 'The retention is already canceled');
    const substitute = substitution === undefined || substitution === retention.id ? undefined : database.retentions.get(partition, substitution);
    if (substitution !== undefined && (!substitute || statusOf(substitute, now) === 'canceled')) {
      throw new ApiFailure(400, 'business_rule_violation', 'There is no valid retention to stand in the place of this one', ['substitution_uuid: must be another valid retention']);
    }
    const canceled = { ...retention, cancellation: { motive, ...(substitution !== undefined && { substitution }), requested_at: now, needs_acceptance: false } };
    database.retentions.put(partition, canceled);
    return one('Retention canceled successfully', presentRetention(canceled, call));
  });
};
