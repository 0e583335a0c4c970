import type { DeliveryAttempt, DeliveryRecord } from './DeliveryRecord.js';
import { isLoopback } from './isLoopback.js';
import { signatureOf } from './signatureOf.js';
import type { WebhookRecord } from './WebhookRecord.js';

/** Posts a delivery; the signature of `fetch`. */
export type Deliver = (request: Request) => Promise<Response>;

interface Outcome {
  attempt: DeliveryAttempt;
  /** Whether trying again makes no sense. */
  isFinal: boolean;
}

/** How long a webhook may take to answer. */
const patience = 5000;

/** One attempt: a POST that must be answered with 2xx within five seconds. Without a `deliver` of its own only addresses of this machine are called. */
export async function deliverOnce(
  { event, url, id }: DeliveryRecord,
  webhook: WebhookRecord | undefined,
  deliver: Deliver | undefined,
  now: number,
): Promise<Outcome> {
  const end = (status: number | null, error: string | null, isFinal = false): Outcome => ({ attempt: { at: now, status, error }, isFinal });
  if (!webhook || webhook.status === 'inactive') return end(null, 'The webhook is gone or inactive', true);
  if (!deliver && !isLoopback(new URL(url))) {
    return end(null, 'The emulator only calls addresses of this machine unless it is given a deliver function', true);
  }
  const body = JSON.stringify(event);
  try {
    const request = new Request(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        ...webhook.headers,
        'content-type': 'application/json',
        'user-agent': 'gigstack-emulator',
        'webhook-id': event.id,
        'webhook-delivery': id,
        'webhook-timestamp': String(Math.floor(now / 1000)),
        ...(webhook.secret !== null && { 'webhook-signature': await signatureOf(webhook.secret, event.id, now, body) }),
      },
    });
    const answer = await inTime((deliver ?? fetch)(request));
    await answer.body?.cancel();
    return answer.ok ? end(answer.status, null) : end(answer.status, `Answered with ${answer.status}`);
  } catch (error) {
    return end(null, error instanceof Error ? error.message : String(error));
  }
}

/** The answer, unless it takes too long: whoever delivers may not heed the signal of the request. */
async function inTime(answer: Promise<Response>): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer within 5 seconds')), patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
