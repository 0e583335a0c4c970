import type { Handler } from '../http/Call.js';
import { cancelRetention } from './retentions/cancel.js';
import { createRetention } from './retentions/create.js';
import { retentionFiles } from './retentions/files.js';
import { getRetention } from './retentions/get.js';
import { listRetentions } from './retentions/list.js';

/** Who answers the routes of retentions. */
export const retentionHandlers: Readonly<Record<string, Handler>> = {
  'retentions.list': listRetentions,
  'retentions.get': getRetention,
  'retentions.create': createRetention,
  'retentions.cancel': cancelRetention,
  'retentions.files': retentionFiles,
};
