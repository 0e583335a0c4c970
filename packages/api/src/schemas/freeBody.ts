import { isRecord } from '../isRecord.js';
import { reading } from './reading.js';

/** A body that nobody documents, sent as it is. @source only the command-line client knows the route */
export const freeBody = reading<Record<string, unknown>, Readonly<Record<string, unknown>>>('object', (value) => (isRecord(value) ? value : undefined));
