import { Refusal } from './Refusal.js';
import type { Upstream, UpstreamCall } from './Upstream.js';

/**
 * Sends one request and gives back its answer unread. No redirect is followed, the caller's abort is passed on and
 * rejects as in `fetch`, silence until the headers becomes 504 and any other failure 502.
 */
export async function callUpstream(upstream: Upstream, call: UpstreamCall): Promise<Response> {
  call.signal.throwIfAborted();
  const headers = new Headers(call.headers);
  if (call.withKey) headers.set('authorization', `Bearer ${upstream.key.secret}`);

  const controller = new AbortController();
  const givenUp = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }));
  givenUp.catch(() => undefined);
  const leave = () => controller.abort(call.signal.reason);
  call.signal.addEventListener('abort', leave, { once: true });
  const timer = setTimeout(() => controller.abort(new Refusal(504, 'upstream_timeout', LATE[call.method === 'GET' ? 'read' : 'change'])), upstream.timeout);
  try {
    const request = new Request(call.url, { method: call.method, headers, body: call.body ?? null, redirect: 'manual', signal: controller.signal });
    // The race ends the wait even when `fetch` is a host's own and does not listen to the signal.
    return refuseRedirect(await Promise.race([upstream.fetch(request), givenUp]));
  } catch (error) {
    call.signal.throwIfAborted();
    if (error instanceof Refusal) throw error;
    throw new Refusal(502, 'upstream_unreachable', 'gigstack could not be reached from this server.');
  } finally {
    clearTimeout(timer);
  }
}

const LATE = {
  read: 'gigstack did not answer in time.',
  change: 'gigstack did not answer in time. What was asked may have happened: look before asking again.',
};

function refuseRedirect(response: Response): Response {
  if (response.type === 'opaqueredirect' || response.redirected || (response.status >= 300 && response.status < 400)) {
    void response.body?.cancel();
    throw new Refusal(502, 'upstream_invalid', 'gigstack answered with a redirect, which this proxy does not follow.');
  }
  return response;
}
