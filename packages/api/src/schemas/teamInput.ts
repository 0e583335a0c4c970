import * as z from 'zod/mini';
import { addressShape } from './address.js';
import { addressInput } from './addressInput.js';
import { choice } from './bodyFields.js';
import { requiredText, typed } from './inputFields.js';
import { list } from './reading.js';
import { brandShape } from './team.js';
import { teamRoleInput } from './teamRole.js';

const texts = { legal_name: typed, tax_id: typed, tax_system: typed, support_email: typed, support_phone: typed };
const brand = z.optional(z.strictObject({ alias: requiredText, ...brandShape(typed) }));

/** A new team; `alias` is required in a brand, `country` in an address. @source docs; `legal_name` inferred from what comes back */
export const teamInput = z.strictObject({
  ...texts,
  brand,
  address: z.optional(z.strictObject({ ...addressShape(typed), country: requiredText })),
  /** Asks for a page on which the issuer uploads its CSD; a proxy keeps the address to itself. */
  generate_onboarding_url: choice,
  add_members: z.optional(list(z.strictObject({ id: requiredText, role: teamRoleInput }))),
  add_master_team_members: choice,
});

/** The fields of a team to change; one left out stays. @source cli, n8n */
export const teamUpdateInput = z.strictObject({ ...texts, brand, address: z.optional(addressInput) });

/** A new team. */
export type TeamInput = z.input<typeof teamInput>;

/** The fields of a team to change. */
export type TeamUpdateInput = z.input<typeof teamUpdateInput>;
