import type { TeamRecord } from '../records/TeamRecord.js';
import { seedAccount } from '../seeds/teams.js';
import type { Database } from '../store/Database.js';

/** The team whose onboarding address ends in this token. */
export function teamOfOnboarding(database: Database, token: string): TeamRecord | undefined {
  const teams = database.teams.scan({ partition: seedAccount, orderBy: 'createdAt', direction: 'asc' });
  return token === '' ? undefined : [...teams].map(({ document }) => document).find(({ onboarding }) => onboarding === token);
}
