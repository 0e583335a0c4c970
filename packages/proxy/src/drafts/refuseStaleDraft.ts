import { callUpstream } from '../callUpstream.js';
import { Refusal } from '../Refusal.js';
import type { Upstream } from '../Upstream.js';
import { updatedAt } from './updatedAt.js';

/**
 * The API has no conditional writes, so the proxy reads the draft and compares its `updated_at` with the `If-Match` of the
 * request: another one is refused with 412 and the current draft as `data`. Gives back the API's own answer when the draft
 * cannot be read, nothing when the update may go on.
 */
export async function refuseStaleDraft(upstream: Upstream, url: string, ifMatch: string, signal: AbortSignal): Promise<Response | undefined> {
  const answer = await callUpstream(upstream, { method: 'GET', url, withKey: true, signal });
  if (!answer.ok) return answer;
  const draft = await readDraft(answer);
  const current = updatedAt(draft?.updated_at);
  if (current !== undefined && ifMatch.trim() !== '*' && updatedAt(unquoted(ifMatch)) !== current) {
    throw new Refusal(412, 'resource_conflict', 'Somebody else saved this draft in the meantime.', draft);
  }
  return undefined;
}

async function readDraft(answer: Response): Promise<{ updated_at?: unknown } | undefined> {
  const body: unknown = await answer.json().catch(() => undefined);
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  return typeof data === 'object' && data !== null ? data : undefined;
}

/** `W/"123"` and `"123"` are how HTTP writes what we write as 123. */
function unquoted(tag: string): string {
  return tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1');
}
