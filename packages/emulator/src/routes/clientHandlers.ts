import { findClient } from '../clients/findClient.js';
import type { Handler } from '../http/Call.js';
import { supportDocuments } from '../support-documents/supportDocuments.js';
import { createClient } from './clients/create.js';
import { getClient } from './clients/get.js';
import { listClients } from './clients/list.js';
import { openPortal } from './clients/portal.js';
import { removeClient } from './clients/remove.js';
import { searchClients } from './clients/search.js';
import { stampPendingReceipts } from './clients/stampReceipts.js';
import { updateClient } from './clients/update.js';
import { uploadCsf } from './clients/uploadCsf.js';
import { validateClient } from './clients/validate.js';

const documents = supportDocuments('client', findClient);

/** Who answers the routes of clients. */
export const clientHandlers: Readonly<Record<string, Handler>> = {
  'clients.list': listClients,
  'clients.search': searchClients,
  'clients.get': getClient,
  'clients.create': createClient,
  'clients.update': updateClient,
  'clients.remove': removeClient,
  'clients.validate': validateClient,
  'clients.portal': openPortal,
  'clients.stampReceipts': stampPendingReceipts,
  'clients.uploadCsf': uploadCsf,
  'clients.documents': documents.list,
  'clients.uploadDocument': documents.upload,
};
