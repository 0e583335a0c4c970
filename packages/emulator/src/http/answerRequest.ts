import { allEndpoints, matchEndpoint } from '@gigstack-ui/api';
import { keepAppointments } from '../appointments/keepAppointments.js';
import { authenticate } from '../auth/authenticate.js';
import { answerControl } from '../control/answerControl.js';
import { LostAnswer } from '../faults/LostAnswer.js';
import { wait } from '../faults/wait.js';
import { wearEnvelope } from '../faults/wearEnvelope.js';
import { answerPage } from '../pages/answerPage.js';
import { handlers } from '../routes/handlers.js';
import { ApiFailure } from './ApiFailure.js';
import { failureAnswer } from './failureAnswer.js';
import { jsonAnswer } from './jsonAnswer.js';
import { readBody } from './readBody.js';
import type { Surroundings } from './Surroundings.js';

const apiPrefix = '/v2';

/** Answers a request; whatever goes wrong in it becomes an answer in the API's error shape. */
export async function answerRequest(request: Request, surroundings: Surroundings): Promise<Response> {
  const url = new URL(request.url);
  const { faults, clock, dispatcher } = surroundings;
  // Who turns the knobs is never in trouble because of them.
  if (url.pathname.startsWith('/_emulator')) return inWords(() => answerControl(request, url, surroundings), url, surroundings);
  await wait(faults.latency, request.signal);
  try {
    if (!url.pathname.startsWith(`${apiPrefix}/`)) return await inWords(() => answerPage(request, url, surroundings), url, surroundings);
    return await wearEnvelope(await inWords(() => answerRoute(request, url, surroundings), url, surroundings), faults, clock.now());
  } finally {
    dispatcher.wake();
  }
}

/** The answer, after what has come by itself, or the refusal it ended in. */
async function inWords(answer: () => Promise<Response>, url: URL, surroundings: Surroundings): Promise<Response> {
  try {
    keepAppointments(url, surroundings);
    return await answer();
  } catch (error) {
    if (error instanceof LostAnswer) throw error;
    if (error instanceof ApiFailure) return failureAnswer(error);
    surroundings.onError?.(error);
    return failureAnswer(new ApiFailure(500, 'internal_server_error', 'The emulator failed to answer'));
  }
}

async function answerRoute(request: Request, url: URL, { database, faults, clock, origin }: Surroundings): Promise<Response> {
  const match = matchEndpoint(allEndpoints, request.method, url.pathname.slice(apiPrefix.length));
  const handler = match && handlers[match.endpoint.id];
  if (!handler) throw ApiFailure.notFound(`Route ${request.method} ${url.pathname}`);

  const { failure, answerLost } = faults.draw(match.endpoint.id);
  if (failure) return jsonAnswer(failure.status ?? 503, failure.body ?? unavailable);
  const scope = authenticate(request, database);
  const answer = await handler({
    ...scope,
    ...(await readBody(request)),
    params: match.params,
    query: url.searchParams,
    database,
    now: clock.now(),
    origin: origin ?? url.origin,
    drift: faults.centDrift ? 0.01 : 0,
    receiver: faults.receiver,
  });
  if (answerLost) throw new LostAnswer();
  return answer;
}

const unavailable = {
  success: false,
  error: { code: 'service_unavailable', message: 'Service temporarily unavailable' },
};
