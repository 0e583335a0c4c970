import { reading } from './reading.js';

/** A file that is sent as a part of a form; what it may be is the endpoint's `upload`. */
export const file = reading<Blob, Blob>('file', (value) => (value instanceof Blob ? value : undefined));
