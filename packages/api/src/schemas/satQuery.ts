import * as z from 'zod/mini';
import { oneOf, typed, upTo } from './inputFields.js';

/** The query of the list of invoices the SAT has; dates as `YYYY-MM-DD`, the cursor under a name of its own. @source cli */
export const satQuery = z.strictObject({
  limit: z.optional(upTo(100)),
  starting_after: typed,
  from: typed,
  to: typed,
  direction: z.optional(oneOf('issued', 'received')),
  status: z.optional(oneOf('Vigente', 'Cancelado')),
  invoice_type: z.optional(oneOf('I', 'E', 'P', 'N', 'T')),
  issuer_rfc: typed,
  receiver_rfc: typed,
});

/** The query of the list of invoices the SAT has. */
export type SatQuery = z.input<typeof satQuery>;
