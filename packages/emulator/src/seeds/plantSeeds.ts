import { scopeOf } from '../auth/Scope.js';
import type { Database } from '../store/Database.js';
import { estudioClients } from './estudioClients.js';
import { papeleriaClients } from './papeleriaClients.js';
import { receivedInvoices } from './receivedInvoices.js';
import { seedInvoices } from './seedInvoices.js';
import { seedTeams } from './seedTeams.js';
import { estudioServices, papeleriaServices } from './services.js';
import { seedAccount, teams } from './teams.js';
import { users } from './users.js';

/** Fills an empty store with the two teams and, unless they are to be bare, their clients, services and a few invoices of the last days, all of them tests. */
export function plantSeeds(database: Database, now: number, withContents = true): void {
  const isPlanted = () => database.teams.get(seedTeams.papeleria) !== undefined;
  if (isPlanted()) return;
  const contents = !withContents ? [] : [
    { clients: papeleriaClients(now), services: papeleriaServices(now) },
    { clients: estudioClients(now), services: estudioServices(now) },
  ];
  database.transaction(() => {
    // Asked again now that nobody else can write: another process may have opened the same new file.
    if (isPlanted()) return;
    for (const [index, team] of teams(now).entries()) {
      const { partition } = scopeOf(team, false);
      database.teams.put(team);
      for (const client of contents[index]?.clients ?? []) database.clients.put(partition, client);
      for (const service of contents[index]?.services ?? []) database.services.put(partition, service);
    }
    for (const user of users(now)) database.users.put(seedAccount, user);
    if (!withContents) return;
    seedInvoices(database, now);
    const buyer = database.teams.get(seedTeams.papeleria);
    for (const entry of buyer ? receivedInvoices(buyer, now) : []) database.satInvoices.put(`${seedTeams.papeleria}/test`, entry);
  });
}
