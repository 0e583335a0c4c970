import { income } from '@gigstack-ui/api';
import { downloadFile } from '../files/downloadFile.js';
import type { FileType } from '../files/FileType.js';
import { readOwn } from './ownRecord.js';
import type { PortalHandler } from './PortalCall.js';

/** Streams a file of one of the client's invoices, once it has been seen that it is theirs. */
export function ownFile(type: FileType): PortalHandler {
  return async (call) => {
    const { id = '' } = call.params;
    await readOwn(call, income.get, { id });
    return downloadFile({ request: call.request, signal: call.signal, team: call.grant.team, upstream: call.upstream }, id, type);
  };
}
