import { allEndpoints, clients, income, matchEndpoint, payments, receipts, type Endpoint } from '@gigstack-ui/api';
import { changeOwnClient, showOwnClient, validateOwnClient } from './ownClient.js';
import { uploadOwnCsf } from './ownCsf.js';
import { ownFile } from './ownFiles.js';
import { isFileType } from '../files/FileType.js';
import { ownList } from './ownList.js';
import { stampOwnReceipt } from './ownReceipts.js';
import { ownRecord } from './ownRecord.js';
import type { PortalHandler } from './PortalCall.js';
import { shown } from './shown.js';

/** The whole of what a customer can reach: the API's own paths, each narrowed to the client of the token. No search route is among them, since none takes a client. */
const handlers = new Map<Endpoint, PortalHandler>([
  [clients.get, showOwnClient],
  [clients.update, changeOwnClient],
  [clients.validate, validateOwnClient],
  [clients.uploadCsf, uploadOwnCsf],
  [receipts.list, ownList(receipts.list, shown.receipt)],
  [receipts.get, ownRecord(receipts.get, shown.receipt)],
  [receipts.stamp, stampOwnReceipt],
  [income.list, ownList(income.list, shown.invoice)],
  [income.get, ownRecord(income.get, shown.invoice)],
  [payments.list, ownList(payments.list, shown.payment)],
  [payments.get, ownRecord(payments.get, shown.payment)],
]);

/** Finds the route of a path, with the ids in it; undefined for everything a portal does not have. */
export function findPortalRoute(method: string, segments: readonly string[]): { readonly handle: PortalHandler; readonly params: Readonly<Record<string, string>> } | undefined {
  const [own, files, id = '', type, ...more] = segments;
  if (own === '_gs') {
    const isFile = method === 'GET' && files === 'files' && id !== '' && isFileType(type) && more.length === 0;
    return isFile ? { handle: ownFile(type), params: { id } } : undefined;
  }
  // Among all that is known, so that `/clients/search` is never taken for a client called "search".
  const match = matchEndpoint(allEndpoints, method, `/${segments.join('/')}`);
  const handle = match && handlers.get(match.endpoint);
  return handle && { handle, params: match.params };
}
