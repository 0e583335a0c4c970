import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';
import { presentService } from '../../services/presentService.js';

/** `GET /services` */
export const listServices: Handler = (call) =>
  listPage(call, {
    collection: call.database.services,
    message: 'Services retrieved successfully',
    present: (service) => presentService(service, call),
  });
