import { Refusal } from './Refusal.js';
import type { Upstream, UpstreamCall } from './Upstream.js';

/**
 * Sends one request and gives back its answer unread. No redirect is followed, the caller's abort is passed on and
 * rejects as in `fetch`, silence until the headers becomes 504 and any other failure 502.
 */
export async function callUpstream(upstream: Upstream, call: UpstreamCall): Promise<Response> {
  call.signal.throwIfAborted();
  const headers = { ...call.headers, ...(call.withKey && { authorization: `Bearer ${upstream.key.secret}` }) };
  const controller = new AbortController();
  const { signal } = controller;
  const init = { method: call.method, headers, body: call.body ?? null, redirect: 'manual' as const, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<Response>((resolve, reject) => {
      // The wait ends even when `fetch` is a host's own and does not listen to the signal.
      const giveUp = () => {
        controller.abort();
        reject(new Error('given up'));
      };
      call.signal.addEventListener('abort', giveUp, { once: true });
      timer = setTimeout(giveUp, upstream.timeout + (call.patience ?? 0));
      // A stream can only be sent with this, and only a stream needs it.
      upstream.send(call.url, typeof call.body === 'object' ? { ...init, duplex: 'half' } : init).then(resolve, reject);
    });
    return refuseRedirect(answer);
  } catch (error) {
    call.signal.throwIfAborted();
    if (error instanceof Refusal) throw error;
    if (signal.aborted) throw new Refusal(504, 'upstream_timeout', LATE[call.method === 'GET' ? 'read' : 'change']);
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
