import * as z from 'zod/mini';
import { addressRecord } from '../records/AddressRecord.js';
import { text } from '../records/text.js';

/** What a caller may write about a user. */
export const userFields = z.object({
  first_name: z.nullish(text),
  last_name: z.nullish(text),
  phone: z.nullish(text),
  company_role: z.nullish(text),
  address: z.nullish(addressRecord),
});

/** A person of a billing account; which teams they belong to is kept by the teams. Times in milliseconds. */
export interface UserRecord extends z.infer<typeof userFields> {
  id: string;
  email: string;
  created_at: number;
}

/** What a member may do in a team. */
export const teamRole = z.enum(['admin', 'editor', 'viewer']);

/** A user in a team. */
export interface TeamMember {
  id: string;
  role: z.infer<typeof teamRole>;
  /** By area, such as `invoices`: none, viewer or editor. */
  permissions?: Record<string, string>;
}
