import * as z from 'zod/mini';
import { typed, upTo } from './inputFields.js';

/** The query of the list of all support documents. @source cli */
export const documentListQuery = z.strictObject({
  limit: z.optional(upTo(100)),
  cursor: typed,
  document_type: typed,
  compliance_status: typed,
  entity_type: typed,
  entity_id: typed,
});
