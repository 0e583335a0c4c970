import * as income from '@gigstack-ui/api/income';
import { outdate, outdateOne } from './cacheChanges.js';
import type { GigstackContextValue } from './GigstackContext.js';

/** After a credit note or a complement: the invoices it is about owe less than before. */
export function outdateRelated(context: GigstackContextValue, uuids: readonly string[]): void {
  if (uuids.length === 0) return;
  for (const uuid of uuids) outdateOne(context, income.get, uuid);
  outdate(context, income.list);
}
