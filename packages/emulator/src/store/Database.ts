import type { ClientRecord } from '../records/ClientRecord.js';
import type { DraftRecord } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { ServiceRecord } from '../records/ServiceRecord.js';
import { fold } from '../text/fold.js';
import { createCollection, type Collection } from './Collection.js';
import { createFolios, type Folios } from './Folios.js';
import { createPreviews, type Previews } from './Previews.js';
import { createTeams, type Teams } from './Teams.js';
import type { Store } from './Store.js';

/** Everything the emulator keeps, by kind. */
export interface Database {
  teams: Teams;
  clients: Collection<ClientRecord>;
  services: Collection<ServiceRecord>;
  /** Drafts still open. */
  drafts: Collection<DraftRecord>;
  /** Drafts that became invoices: no list shows them, but who lost the answer of a stamp finds the invoice here. */
  stampedDrafts: Collection<DraftRecord>;
  invoices: Collection<InvoiceRecord>;
  previews: Previews;
  folios: Folios;
  transaction: Store['transaction'];
}

/** The typed collections over a store. */
export function createDatabase(store: Store): Database {
  return {
    teams: createTeams(store),
    clients: createCollection<ClientRecord>(store, 'clients', (client) => fold(client.name ?? client.legal_name ?? '')),
    services: createCollection<ServiceRecord>(store, 'services', (service) => fold(service.description ?? '')),
    drafts: createCollection<DraftRecord>(store, 'drafts', (draft) => draft.id),
    stampedDrafts: createCollection<DraftRecord>(store, 'stamped_drafts', (draft) => draft.id),
    invoices: createCollection<InvoiceRecord>(store, 'invoices', ({ document }) => fold(document.receiver.legal_name)),
    previews: createPreviews(store),
    folios: createFolios(store),
    transaction: (work) => store.transaction(work),
  };
}
