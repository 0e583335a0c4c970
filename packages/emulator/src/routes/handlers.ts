import type { Handler } from '../http/Call.js';
import { clientHandlers } from './clientHandlers.js';
import { draftHandlers } from './draftHandlers.js';
import { invoiceHandlers } from './invoiceHandlers.js';
import { serviceHandlers } from './serviceHandlers.js';
import { getTeam } from './teams/get.js';
import { listTeams } from './teams/list.js';

/** Who answers which endpoint, by the endpoint's id. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...clientHandlers,
  ...draftHandlers,
  ...invoiceHandlers,
  ...serviceHandlers,
  'teams.get': getTeam,
  'teams.list': listTeams,
};
