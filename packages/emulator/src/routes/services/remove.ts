import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findService } from '../../services/findService.js';
import { presentService } from '../../services/presentService.js';
import { notify } from '../../webhooks/notify.js';

/** `DELETE /services/:id`: lines that were made from it stay. */
export const removeService: Handler = (call) =>
  call.database.transaction(() => {
    const service = findService(call);
    call.database.services.remove(call.partition, service.id);
    notify(call, 'service.deleted', presentService(service, call));
    return one('Service deleted successfully', { id: service.id, deleted: true });
  });
