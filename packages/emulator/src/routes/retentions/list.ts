import type { Handler } from '../../http/Call.js';
import { normalStatus } from '../../invoices/normalStatus.js';
import { statusOf } from '../../invoices/statusOf.js';
import { listPage } from '../../lists/listPage.js';
import { presentRetention } from '../../retentions/presentRetention.js';

/** `GET /retentions`, with the filters `status`, `retention_key` and `client_id`. */
export const listRetentions: Handler = (call) => {
  const status = normalStatus(call.query.get('status'));
  const key = call.query.get('retention_key');
  const client = call.query.get('client_id');
  return listPage(call, {
    collection: call.database.retentions,
    message: 'Retentions retrieved successfully',
    present: (retention) => presentRetention(retention, call),
    metadataOf: ({ fields }) => fields.metadata,
    accepts: (retention) =>
      (!status || statusOf(retention, call.now) === status) && (!key || retention.document.retention_key === key) && (!client || retention.client === client),
  });
};
