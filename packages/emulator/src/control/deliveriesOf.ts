import type { Database } from '../store/Database.js';
import { everyPartition } from '../store/everyPartition.js';
import type { DeliveryRecord } from '../webhooks/DeliveryRecord.js';

const most = 100;

/** The last deliveries to webhooks of every team, the newest first. */
export function deliveriesOf(database: Database): DeliveryRecord[] {
  return everyPartition(database)
    .flatMap((partition) => [...database.deliveries.scan({ partition, orderBy: 'createdAt', direction: 'desc' })].slice(0, most).map(({ document }) => document))
    .sort((a, b) => b.created_at - a.created_at)
    .slice(0, most);
}
