import type { Endpoint } from '@gigstack-ui/api';
import * as invoices from '@gigstack-ui/api/invoices';
import * as teams from '@gigstack-ui/api/teams';
import { outdate } from './cacheChanges.js';
import type { GigstackContextValue } from './GigstackContext.js';

/** After something was stamped: the lists that show it, the search in all of them, and the next folio of its series. */
export function outdateIssued(context: GigstackContextValue, ...lists: readonly Pick<Endpoint, 'id'>[]): void {
  outdate(context, ...lists, invoices.search, teams.series);
}
