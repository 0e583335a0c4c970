import type { GigstackClient, Retention, RetentionQuery } from '@gigstack-ui/api';
import * as retentions from '@gigstack-ui/api/retentions';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of CFDI de retenciones. */
export type RetentionFilters = Omit<RetentionQuery, 'next'>;

/** Options to read the CFDI de retenciones page by page. */
export function retentionsQuery(client: GigstackClient, filters: RetentionFilters = {}) {
  return listPages<Retention>(client, retentions.list, { filters });
}

/** Options to read one CFDI de retenciones by its UUID. */
export function retentionQuery(client: GigstackClient, id: string) {
  return recordQuery<Retention>(client, retentions.get, { id });
}
