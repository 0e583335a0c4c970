import * as z from 'zod/mini';
import { anything, flag, maybe, text } from './answerFields.js';

/** What deleting a user did: memberships go, the account stays. @source cli */
export const userRemoval = z.looseObject({ removed_from_teams: anything, deleted: flag, account_deleted: flag, account_deletion: maybe(z.looseObject({ status: text })) });

/** What deleting a user did. */
export type UserRemoval = z.output<typeof userRemoval>;
