import { oneOf } from './inputFields.js';

/** What a member of a team may do. @source docs, cli */
export type TeamRole = 'admin' | 'editor' | 'viewer';

/** A role as it is sent. @source docs, cli */
export const teamRoleInput = oneOf<TeamRole>('admin', 'editor', 'viewer');
