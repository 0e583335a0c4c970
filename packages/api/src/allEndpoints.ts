import type { Endpoint } from './endpoint.js';
import * as batches from './resources/batches.js';
import * as clients from './resources/clients.js';
import * as complements from './resources/complements.js';
import * as drafts from './resources/drafts.js';
import * as egress from './resources/egress.js';
import * as income from './resources/income.js';
import * as invoices from './resources/invoices.js';
import * as payments from './resources/payments.js';
import * as receipts from './resources/receipts.js';
import * as services from './resources/services.js';
import * as teams from './resources/teams.js';
import * as transfers from './resources/transfers.js';

const resources = [
  batches,
  clients,
  complements,
  drafts,
  egress,
  income,
  invoices,
  payments,
  receipts,
  services,
  teams,
  transfers,
];

/** Every route this package knows, for servers that implement them; a proxy is better given only what its pages need. */
export const allEndpoints: readonly Endpoint[] = resources.flatMap((resource) => Object.values<Endpoint>(resource));
