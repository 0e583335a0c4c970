import * as z from 'zod/mini';
import { requiredText } from './inputFields.js';
import { list, reading } from './reading.js';

/** A text that is sent; `null` clears what is saved. */
export const clearable = z.optional(
  reading<string | null, string | null>('string or null', (value) => (value === null || typeof value === 'string' ? value : undefined)),
);

/** A number that is sent, and must be there. */
export const requiredNumber = reading<number, number>('number', (value) => (Number.isFinite(value) ? value : undefined));

/** A number that is sent. */
export const number = z.optional(requiredNumber);

/** A yes or no that is sent, and must be there. */
export const requiredChoice = reading<boolean, boolean>('boolean', (value) => (typeof value === 'boolean' ? value : undefined));

/** A yes or no that is sent. */
export const choice = z.optional(requiredChoice);

/** Texts that are sent. */
export const texts = z.optional(list(requiredText));

/** A free object of the host, sent as it is. */
export const freeObject = z.optional(
  reading<Record<string, unknown>, Readonly<Record<string, unknown>>>('record', (value) => (value !== null && typeof value === 'object' ? value : undefined)),
);
