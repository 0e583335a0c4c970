import { scopeOf } from '../auth/Scope.js';
import { seedAccount } from '../seeds/teams.js';
import type { Database } from './Database.js';

/** The partitions of all teams in both modes: every team belongs to the seeded billing account. */
export function everyPartition(database: Database): string[] {
  const teams = [...database.teams.scan({ partition: seedAccount, orderBy: 'createdAt', direction: 'asc' })].map(({ document }) => document);
  return teams.flatMap((team) => [scopeOf(team, false).partition, scopeOf(team, true).partition]);
}
