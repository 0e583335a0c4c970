import { Refusal } from '../Refusal.js';
import type { PortalCall } from './PortalCall.js';

/** The one answer for what does not exist and for what is somebody else's, so that an id tells nothing; counted as a guess. */
export async function notTheirs({ counter, grant }: PortalCall): Promise<Refusal> {
  await counter.count('misses', grant.tokenId);
  return new Refusal(404, 'resource_not_found', 'There is nothing here under that name for this customer.');
}
