import type { WebhookEvent as WebhookEventType } from '@gigstack-ui/api';
import { scopeOf, type Scope } from '../auth/Scope.js';
import { randomId } from '../ids/randomId.js';
import type { Database } from '../store/Database.js';
import type { DeliveryRecord, WebhookEvent } from './DeliveryRecord.js';
import type { WebhookRecord } from './WebhookRecord.js';

/** Who did something, where and when; every `Call` is one. */
export interface Notifier extends Scope {
  database: Database;
  /** Milliseconds. */
  now: number;
}

/**
 * Tells the webhooks that listen to `type` about `object`, the full record as the API shows it. What is written here leaves only
 * when the transaction around it is kept, so nobody hears of what did not happen.
 */
export function notify({ database, team, livemode, now }: Notifier, type: WebhookEventType, object: unknown): void {
  const listeners = listenersOf(database, { team, livemode }, type);
  if (listeners.length === 0) return;
  const event: WebhookEvent = { id: `evt_${randomId(20)}`, type, created: now, livemode, data: { object } };
  for (const { webhook, partition } of listeners) {
    const delivery: DeliveryRecord = {
      id: `dlv_${randomId(20)}`,
      webhook: webhook.id,
      url: webhook.url,
      event,
      status: 'pending',
      attempts: [],
      next_attempt_at: now,
      created_at: now,
    };
    database.deliveries.put(partition, delivery);
    database.deliveryQueue.add(delivery.id);
  }
}

interface Listener {
  webhook: WebhookRecord;
  partition: string;
}

function listenersOf(database: Database, { team, livemode }: Pick<Scope, 'team' | 'livemode'>, type: WebhookEventType): Listener[] {
  const account = database.teams.scan({ partition: team.billing_account, orderBy: 'createdAt', direction: 'asc' });
  const teams = [team, ...[...account].map(({ document }) => document).filter(({ id, connect_enabled }) => id !== team.id && connect_enabled)];
  return teams.flatMap((owner) => {
    const { partition } = scopeOf(owner, livemode);
    const all = database.webhooks.scan({ partition, orderBy: 'createdAt', direction: 'asc' });
    return [...all]
      .map(({ document }) => document)
      .filter((webhook) => webhook.status === 'active' && webhook.events.includes(type))
      .filter((webhook) => owner.id === team.id || webhook.type === 'gigstack_connect')
      .map((webhook) => ({ webhook, partition }));
  });
}
