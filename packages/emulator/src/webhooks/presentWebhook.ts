import type { Scope } from '../auth/Scope.js';
import type { WebhookRecord } from './WebhookRecord.js';

/** A webhook as the API shows it, times in milliseconds; its secret only when it was just made. */
export function presentWebhook({ headers, secret, operation: _operation, ...webhook }: WebhookRecord, { team, livemode }: Scope, before?: WebhookRecord) {
  const isNew = secret !== null && secret !== before?.secret;
  return {
    ...webhook,
    security: { headers: Object.fromEntries(Object.keys(headers).map((name) => [name, '***'])) },
    signing: { enabled: secret !== null, ...(isNew && { secret }) },
    owner: `user_${team.id}`,
    team: team.id,
    livemode,
  };
}
