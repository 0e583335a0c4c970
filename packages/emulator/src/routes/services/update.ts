import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findService } from '../../services/findService.js';
import { presentService } from '../../services/presentService.js';
import { saveService } from '../../services/saveService.js';
import { serviceUpdate } from '../../services/serviceInput.js';

/** `PUT /services/:id`: only what is sent changes, null clears. */
export const updateService: Handler = (call) =>
  call.database.transaction(() => {
    const service = saveService(call, findService(call), checkInput(serviceUpdate, call.body));
    return one('Service updated successfully', presentService(service, call));
  });
