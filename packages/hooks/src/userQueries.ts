import type { GigstackClient, User } from '@gigstack-ui/api';
import * as users from '@gigstack-ui/api/users';
import type { ListFilters } from './ListFilters.js';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Options to read the users of the billing account page by page. */
export function usersQuery(client: GigstackClient, filters: ListFilters = {}) {
  return listPages<User>(client, users.list, { filters });
}

/** Options to read one user. */
export function userQuery(client: GigstackClient, id: string) {
  return recordQuery<User>(client, users.get, { id });
}
