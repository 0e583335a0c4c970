'use client';
import type { Outcome, PasswordResetInput, User, UserInput, UserRemoval, UserUpdateInput } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import * as users from '@gigstack-ui/api/users';
import { forget, outdate, remember } from './cacheChanges.js';
import type { ListFilters, WithEnabled } from './ListFilters.js';
import type { RecordChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';
import { userQuery, usersQuery } from './userQueries.js';

/** The users of the billing account, page by page. */
export function useUsers({ enabled, ...filters }: WithEnabled<ListFilters> = {}): PagesResult<User> {
  return usePages(usersQuery(useGigstack(), filters), enabled);
}

/** One user; without an id nothing is asked. */
export function useUser(id: string | undefined, settings?: QuerySettings): RecordResult<User> {
  return useRecord(userQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Makes a user; with `auto_join` a member of the team at once. */
export function useCreateUser(settings?: ChangeSettings<User, UserInput>): ChangeResult<User, UserInput> {
  return useChange(async (context, body) => {
    const user = await context.client.call(users.create, { body });
    await remember(context, userQuery(context.client, user.id).queryKey, user);
    outdate(context, users.list);
    if (body.auto_join) outdate(context, teams.members);
    return user;
  }, settings);
}

/** Changes the given fields of a user. */
export function useUpdateUser(settings?: ChangeSettings<User, RecordChange<UserUpdateInput>>): ChangeResult<User, RecordChange<UserUpdateInput>> {
  return useChange(async (context, { id, body }) => {
    const updated = await context.client.call(users.update, { params: { id }, body });
    await remember(context, userQuery(context.client, id).queryKey, updated);
    outdate(context, users.list);
    return updated;
  }, settings);
}

/** Takes a user out of every team, by their id; the account itself stays. */
export function useDeleteUser(settings?: ChangeSettings<UserRemoval, string>): ChangeResult<UserRemoval, string> {
  return useChange(async (context, id) => {
    const answer = await context.client.call(users.remove, { params: { id } });
    forget(context, users.get, id);
    outdate(context, users.list, teams.members);
    return answer;
  }, settings);
}

/** Sends an e-mail to choose a new password. */
export function useResetPassword(settings?: ChangeSettings<Outcome, PasswordResetInput>): ChangeResult<Outcome, PasswordResetInput> {
  return useChange(({ client }, body) => client.call(users.resetPassword, { body }), settings);
}
