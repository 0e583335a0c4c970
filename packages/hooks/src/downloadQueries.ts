import type { GigstackClient } from '@gigstack-ui/api';
import * as downloads from '@gigstack-ui/api/downloads';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Options to read whether the mass download of the SAT is active. */
export function downloadStatusQuery(client: GigstackClient) {
  return recordQuery<unknown>(client, downloads.status);
}

/** Options to read when downloads run. */
export function downloadScheduleQuery(client: GigstackClient) {
  return recordQuery<unknown>(client, downloads.schedule);
}

/** Options to read the last 20 downloads. */
export function downloadHistoryQuery(client: GigstackClient) {
  return listPages<unknown>(client, downloads.history);
}

/** Options to read how far a request to the SAT has got. */
export function downloadRequestQuery(client: GigstackClient, id: string) {
  return recordQuery<unknown>(client, downloads.requestStatus, { id });
}

/** Options to read a package of a request as a ZIP in base64. */
export function downloadPackageQuery(client: GigstackClient, id: string) {
  return recordQuery<unknown>(client, downloads.requestPackage, { id });
}

/** Options to read what gigstack knows of a download that does not work. */
export function downloadDebugQuery(client: GigstackClient) {
  return recordQuery<unknown>(client, downloads.debug);
}

/** Options to read how far the first synchronisation has got. */
export function downloadProgressQuery(client: GigstackClient) {
  return recordQuery<unknown>(client, downloads.progress);
}

/** Options to read the jobs of an import. */
export function downloadJobsQuery(client: GigstackClient) {
  return listPages<unknown>(client, downloads.jobs);
}

/** Options to read one job of an import. */
export function downloadJobQuery(client: GigstackClient, id: string) {
  return recordQuery<unknown>(client, downloads.job, { id });
}
