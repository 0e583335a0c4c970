import * as z from 'zod/mini';
import { reading } from './reading.js';

/** A moment in Unix milliseconds, sent as the seconds the route takes. @source cli, n8n */
export const moment = z.optional(
  reading<number, number>('time in milliseconds', (value) => (Number.isFinite(value) ? Math.floor(value / 1000) : undefined)),
);
