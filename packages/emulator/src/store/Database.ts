import type { ClientRecord } from '../records/ClientRecord.js';
import type { DraftRecord } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { MailRecord } from '../records/MailRecord.js';
import type { PortalRecord } from '../records/PortalRecord.js';
import type { RetentionRecord } from '../records/RetentionRecord.js';
import type { SatInvoiceRecord } from '../records/SatInvoiceRecord.js';
import type { ServiceRecord } from '../records/ServiceRecord.js';
import { fold } from '../text/fold.js';
import type { PaymentRecord } from '../payments/PaymentRecord.js';
import type { ReceiptRecord } from '../receipts/ReceiptRecord.js';
import type { UserRecord } from '../users/UserRecord.js';
import type { DeliveryRecord } from '../webhooks/DeliveryRecord.js';
import type { WebhookRecord } from '../webhooks/WebhookRecord.js';
import { createAgenda, type Agenda } from './Agenda.js';
import { createCollection, type Collection } from './Collection.js';
import { createDeliveryQueue, type DeliveryQueue } from './DeliveryQueue.js';
import { createFolios, type Folios } from './Folios.js';
import { createMade, type Made } from './Made.js';
import { createPreviews, type Previews } from './Previews.js';
import type { Store } from './Store.js';
import { createSupportDocuments, type SupportDocuments } from './SupportDocuments.js';
import { createTeams, type Teams } from './Teams.js';

/** Everything the emulator keeps, by kind. */
export interface Database {
  teams: Teams;
  clients: Collection<ClientRecord>;
  services: Collection<ServiceRecord>;
  /** Drafts still open. */
  drafts: Collection<DraftRecord>;
  /** Drafts that became invoices: no list shows them, but who lost the answer of a stamp finds the invoice here. */
  stampedDrafts: Collection<DraftRecord>;
  /** Income (I). */
  invoices: Collection<InvoiceRecord>;
  /** Credit notes (E). */
  egress: Collection<InvoiceRecord>;
  /** Payment complements (P). */
  complements: Collection<InvoiceRecord>;
  /** CFDI de retenciones. */
  retentions: Collection<RetentionRecord>;
  /** What the SAT has of each team. */
  satInvoices: Collection<SatInvoiceRecord>;
  supportDocuments: SupportDocuments;
  /** Letters that were not sent. */
  mails: Collection<MailRecord>;
  /** Ways into the customer portal. */
  portals: Collection<PortalRecord>;
  made: Made;
  payments: Collection<PaymentRecord>;
  receipts: Collection<ReceiptRecord>;
  /** The people of a billing account: their partition is the account. */
  users: Collection<UserRecord>;
  webhooks: Collection<WebhookRecord>;
  /** What webhooks were or will be told. */
  deliveries: Collection<DeliveryRecord>;
  deliveryQueue: DeliveryQueue;
  /** What comes by itself with time. */
  agenda: Agenda;
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
    invoices: createCollection<InvoiceRecord>(store, 'invoices', receiverOf),
    egress: createCollection<InvoiceRecord>(store, 'egress', receiverOf),
    complements: createCollection<InvoiceRecord>(store, 'complements', receiverOf),
    retentions: createCollection<RetentionRecord>(store, 'retentions', receiverOf),
    satInvoices: createCollection<SatInvoiceRecord>(store, 'sat_invoices', ({ uuid }) => uuid),
    supportDocuments: createSupportDocuments(store),
    mails: createCollection<MailRecord>(store, 'mails', ({ subject }) => fold(subject)),
    portals: createCollection<PortalRecord>(store, 'portals', ({ id }) => id),
    made: createMade(store),
    payments: createCollection<PaymentRecord>(store, 'payments', ({ id }) => id),
    receipts: createCollection<ReceiptRecord>(store, 'receipts', ({ id }) => id),
    users: createCollection<UserRecord>(store, 'users', ({ first_name, last_name, email }) => fold(`${first_name ?? ''} ${last_name ?? ''} ${email}`)),
    webhooks: createCollection<WebhookRecord>(store, 'webhooks', ({ url }) => fold(url)),
    deliveries: createCollection<DeliveryRecord>(store, 'deliveries', ({ event }) => event.type),
    deliveryQueue: createDeliveryQueue(store),
    agenda: createAgenda(store),
    previews: createPreviews(store),
    folios: createFolios(store),
    transaction: (work) => store.transaction(work),
  };
}

function receiverOf({ document }: Pick<InvoiceRecord, 'document'> | Pick<RetentionRecord, 'document'>): string {
  return fold(document.receiver.legal_name);
}
