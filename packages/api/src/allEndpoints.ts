import type { Endpoint } from './endpoint.js';
import * as clients from './resources/clients.js';
import * as drafts from './resources/drafts.js';
import * as income from './resources/income.js';
import * as invoices from './resources/invoices.js';
import * as services from './resources/services.js';
import * as teams from './resources/teams.js';

/** Every route this package knows, for servers that implement them; a proxy is better given only what its pages need. */
export const allEndpoints: readonly Endpoint[] = [clients, drafts, income, invoices, services, teams].flatMap((resource) =>
  Object.values<Endpoint>(resource),
);
