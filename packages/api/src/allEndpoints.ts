import type { Endpoint } from './endpoint.js';
import * as batches from './resources/batches.js';
import * as clients from './resources/clients.js';
import * as complements from './resources/complements.js';
import * as documents from './resources/documents.js';
import * as downloads from './resources/downloads.js';
import * as drafts from './resources/drafts.js';
import * as egress from './resources/egress.js';
import * as income from './resources/income.js';
import * as invoices from './resources/invoices.js';
import * as payments from './resources/payments.js';
import * as receipts from './resources/receipts.js';
import * as retentions from './resources/retentions.js';
import * as sat from './resources/sat.js';
import * as services from './resources/services.js';
import * as teams from './resources/teams.js';
import * as transfers from './resources/transfers.js';
import * as users from './resources/users.js';
import * as webhooks from './resources/webhooks.js';

const resources = [
  batches,
  clients,
  complements,
  documents,
  downloads,
  drafts,
  egress,
  income,
  invoices,
  payments,
  receipts,
  retentions,
  sat,
  services,
  teams,
  transfers,
  users,
  webhooks,
];

/** Every route this package knows, for servers that implement them; a proxy is better given only what its pages need. */
export const allEndpoints: readonly Endpoint[] = resources.flatMap((resource) => Object.values<Endpoint>(resource));
