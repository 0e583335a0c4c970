import { scopeOf } from '../auth/Scope.js';
import type { Context } from '../http/Call.js';
import { plantSeeds } from '../seeds/plantSeeds.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { createDatabase } from '../store/Database.js';
import { memoryStore } from '../store/memoryStore.js';
import { teams } from '../seeds/teams.js';

/** The stationery team of a freshly seeded emulator, for what is done without a request. */
export function seededContext(now = 1_800_000_000_000): Context {
  const database = createDatabase(memoryStore());
  plantSeeds(database, now);
  const team = database.teams.get(seedTeams.papeleria) ?? teams(now)[0];
  if (!team) throw new Error('The seeds have no team');
  return { ...scopeOf(team, false), database, now, origin: 'http://emulator.test', drift: 0, receiver: 'silent' };
}
