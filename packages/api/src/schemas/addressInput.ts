import * as z from 'zod/mini';
import { addressShape } from './address.js';
import { typed } from './inputFields.js';

/** A postal address as it is sent. @source docs, n8n */
export const addressInput = z.strictObject(addressShape(typed));

/** A postal address as it is sent. */
export type AddressInput = z.input<typeof addressInput>;
