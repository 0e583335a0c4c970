import { findClient } from '../../clients/findClient.js';
import { presentClient } from '../../clients/presentClient.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `GET /clients/:id` */
export const getClient: Handler = (call) => one('Client retrieved successfully', presentClient(findClient(call), call));
