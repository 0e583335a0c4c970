import type { Endpoint } from './endpoint.js';
import { clients } from './resources/clients.js';
import { drafts } from './resources/drafts.js';
import { income } from './resources/income.js';
import { invoices } from './resources/invoices.js';
import { services } from './resources/services.js';
import { teams } from './resources/teams.js';

/** Every route this package knows, for servers that implement them; a proxy is better given only what its pages need. */
export const allEndpoints: readonly Endpoint[] = [clients, drafts, income, invoices, services, teams].flatMap((resource) =>
  Object.values<Endpoint>(resource),
);
