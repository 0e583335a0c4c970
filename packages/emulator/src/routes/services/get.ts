import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findService } from '../../services/findService.js';
import { presentService } from '../../services/presentService.js';

/** `GET /services/:id` */
export const getService: Handler = (call) => one('Service retrieved successfully', presentService(findService(call), call));
