import * as z from 'zod/mini';
import { metadata, presentText, text } from './answerFields.js';
import { freeObject } from './bodyFields.js';
import { requiredText } from './inputFields.js';
import { teamRoleInput } from './teamRole.js';

/** A person in a team. @source cli; the fields are inferred from users */
export const member = z.looseObject({ id: presentText, email: text, name: text, role: text, permissions: metadata });

/** Who joins a team: a user of the same billing account; no e-mail is sent. @source docs, cli, n8n */
export const memberInput = z.strictObject({ id: requiredText, role: teamRoleInput });

/** Who leaves a team. @source n8n */
export const memberReference = z.strictObject({ id: requiredText });

/** What changes about a member: the role, or what each area allows, such as `{ invoices: 'viewer', payments: 'none' }`. @source cli */
export const memberUpdateInput = z.strictObject({ role: z.optional(teamRoleInput), permissions: freeObject });

/** A person in a team. */
export type TeamMember = z.output<typeof member>;

/** Who joins a team. */
export type TeamMemberInput = z.input<typeof memberInput>;

/** What changes about a member. */
export type TeamMemberUpdateInput = z.input<typeof memberUpdateInput>;
