import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { presentService } from '../../services/presentService.js';
import { saveService } from '../../services/saveService.js';
import { serviceInput } from '../../services/serviceInput.js';

/** `POST /services` */
export const createService: Handler = (call) =>
  call.database.transaction(() => {
    const service = saveService(call, undefined, checkInput(serviceInput, call.body));
    return one('Service created successfully', presentService(service, call), 201);
  });
