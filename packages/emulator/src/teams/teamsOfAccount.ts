import type { TeamRecord } from '../records/TeamRecord.js';
import type { Call } from '../http/Call.js';

/** Every team of the caller's billing account, the oldest first. */
export function teamsOfAccount({ database, team }: Pick<Call, 'database' | 'team'>): TeamRecord[] {
  return [...database.teams.scan({ partition: team.billing_account, orderBy: 'createdAt', direction: 'asc' })].map(({ document }) => document);
}
