import * as z from 'zod/mini';
import { addressRecord } from '../records/AddressRecord.js';
import { text } from '../records/text.js';
import { teamRole } from '../users/UserRecord.js';

const brand = z.object({
  alias: text,
  primary_color: z.nullish(text),
  secondary_color: z.nullish(text),
  logo: z.nullish(text),
});

/** What `PUT /teams/:id` takes; what is left out stays. */
export const teamUpdateInput = z.object({
  brand: z.optional(brand),
  legal_name: z.optional(text),
  tax_id: z.optional(text),
  tax_system: z.optional(text),
  support_email: z.optional(text),
  support_phone: z.optional(text),
  address: z.optional(z.extend(addressRecord, { country: text })),
});

/** What `POST /teams` takes. */
export const teamInput = z.extend(teamUpdateInput, {
  generate_onboarding_url: z.optional(z.boolean()),
  add_members: z.optional(z.array(z.object({ id: text, role: teamRole })).check(z.maxLength(100))),
  add_master_team_members: z.optional(z.boolean()),
});
