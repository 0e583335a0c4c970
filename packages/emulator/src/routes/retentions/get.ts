import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findRetention } from '../../retentions/findRetention.js';
import { presentRetention } from '../../retentions/presentRetention.js';

/** `GET /retentions/:uuid` */
export const getRetention: Handler = (call) => one('Retention retrieved successfully', presentRetention(findRetention(call), call));
