import { ApiFailure } from '../http/ApiFailure.js';
import { isLoopback } from '../webhooks/isLoopback.js';

/** Throws unless the emulator is asked under a name of this machine, or under the `.test` names it has inside a page. */
export function assertThisMachine(url: URL): void {
  if (!isLoopback(url) && !url.hostname.endsWith('.test')) {
    throw new ApiFailure(403, 'operation_not_allowed', 'Only this machine may do this');
  }
}
