import * as z from 'zod/mini';
import { addressInput } from './addressInput.js';
import { choice } from './bodyFields.js';
import { requiredText, typed } from './inputFields.js';
import { teamRoleInput } from './teamRole.js';

const person = { first_name: typed, last_name: typed, phone: typed, company_role: typed, address: z.optional(addressInput) };

/** A new user; with `auto_join` a member of the key's team at once, in the given role. @source docs, n8n */
export const userInput = z.strictObject({ email: requiredText, ...person, auto_join: choice, role: z.optional(teamRoleInput) });

/** The fields of a user to change; neither e-mail nor memberships can. @source docs, cli */
export const userUpdateInput = z.strictObject(person);

/** A new user. */
export type UserInput = z.input<typeof userInput>;

/** The fields of a user to change. */
export type UserUpdateInput = z.input<typeof userUpdateInput>;
