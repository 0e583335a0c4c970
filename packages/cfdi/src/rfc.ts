import { normalizeRfc } from './rfc/normalizeRfc.js';
import { parseRfc } from './rfc/parseRfc.js';

/** Reads and cleans an RFC: `normalize` gives upper case without separators, `parse` says whether it is one, of whom, and what was probably meant. */
export const rfc = { normalize: normalizeRfc, parse: parseRfc } as const;
