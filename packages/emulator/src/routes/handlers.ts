import type { Handler } from '../http/Call.js';
import { createClient } from './clients/create.js';
import { getClient } from './clients/get.js';
import { listClients } from './clients/list.js';
import { searchClients } from './clients/search.js';
import { updateClient } from './clients/update.js';
import { createDraft } from './drafts/create.js';
import { getDraft } from './drafts/get.js';
import { listDrafts } from './drafts/list.js';
import { previewDraft } from './drafts/preview.js';
import { removeDraft } from './drafts/remove.js';
import { stampDraft } from './drafts/stamp.js';
import { updateDraft } from './drafts/update.js';
import { getIncome } from './income/get.js';
import { listIncome } from './income/list.js';
import { invoiceFiles } from './invoices/files.js';
import { getService } from './services/get.js';
import { listServices } from './services/list.js';
import { getTeam } from './teams/get.js';
import { listTeams } from './teams/list.js';

/** Who answers which endpoint, by the endpoint's id. */
export const handlers: Readonly<Record<string, Handler>> = {
  'clients.list': listClients,
  'clients.search': searchClients,
  'clients.get': getClient,
  'clients.create': createClient,
  'clients.update': updateClient,
  'drafts.create': createDraft,
  'drafts.list': listDrafts,
  'drafts.get': getDraft,
  'drafts.update': updateDraft,
  'drafts.remove': removeDraft,
  'drafts.preview': previewDraft,
  'drafts.stamp': stampDraft,
  'income.list': listIncome,
  'income.get': getIncome,
  'invoices.files': invoiceFiles,
  'services.list': listServices,
  'services.get': getService,
  'teams.get': getTeam,
  'teams.list': listTeams,
};
