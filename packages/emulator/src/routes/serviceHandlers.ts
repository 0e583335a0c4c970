import type { Handler } from '../http/Call.js';
import { createService } from './services/create.js';
import { getService } from './services/get.js';
import { listServices } from './services/list.js';
import { removeService } from './services/remove.js';
import { updateService } from './services/update.js';

/** Who answers the routes of products and services. */
export const serviceHandlers: Readonly<Record<string, Handler>> = {
  'services.list': listServices,
  'services.get': getService,
  'services.create': createService,
  'services.update': updateService,
  'services.remove': removeService,
};
