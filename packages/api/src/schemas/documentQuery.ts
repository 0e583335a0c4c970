import * as z from 'zod/mini';
import { typed } from './inputFields.js';
import { listFields } from './listQuery.js';

/** The query of the lists that filter by status and client. @source docs, cli, n8n */
export const documentQuery = z.strictObject({ ...listFields, status: typed, client_id: typed });

/** The query of the lists that filter by status and client; times are Unix milliseconds. */
export type DocumentQuery = z.input<typeof documentQuery>;
