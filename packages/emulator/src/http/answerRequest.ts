import { allEndpoints, matchEndpoint } from '@gigstack-ui/api';
import { authenticate } from '../auth/authenticate.js';
import type { FaultPlan } from '../faults/createFaults.js';
import { LostAnswer } from '../faults/LostAnswer.js';
import { wait } from '../faults/wait.js';
import { serveFile } from '../files/serveFile.js';
import { serveVerification } from '../files/serveVerification.js';
import { handlers } from '../routes/handlers.js';
import type { Database } from '../store/Database.js';
import { ApiFailure } from './ApiFailure.js';
import { failureAnswer } from './failureAnswer.js';
import { jsonAnswer } from './jsonAnswer.js';
import { readJsonObject } from './readJsonObject.js';

/** What every answer is made from. */
export interface Surroundings {
  database: Database;
  faults: FaultPlan;
  now: () => number;
  origin: string | undefined;
  onError: ((error: unknown) => void) | undefined;
}

const apiPrefix = '/v2';

/** Answers a request; whatever goes wrong in it becomes an answer in the API's error shape. */
export async function answerRequest(request: Request, surroundings: Surroundings): Promise<Response> {
  const url = new URL(request.url);
  await wait(surroundings.faults.latency, request.signal);
  try {
    if (request.method === 'GET') {
      if (url.pathname.startsWith('/files/')) return await serveFile(url, surroundings.database);
      if (url.pathname.startsWith('/verify/')) return serveVerification(url, surroundings.database);
    }
    return await answerRoute(request, url, surroundings);
  } catch (error) {
    if (error instanceof LostAnswer) throw error;
    if (error instanceof ApiFailure) return failureAnswer(error);
    surroundings.onError?.(error);
    return failureAnswer(new ApiFailure(500, 'internal_server_error', 'The emulator failed to answer'));
  }
}

async function answerRoute(request: Request, url: URL, { database, faults, now, origin }: Surroundings): Promise<Response> {
  const path = url.pathname.startsWith(`${apiPrefix}/`) ? url.pathname.slice(apiPrefix.length) : '';
  const match = matchEndpoint(allEndpoints, request.method, path);
  const handler = match && handlers[match.endpoint.id];
  if (!handler) throw ApiFailure.notFound(`Route ${request.method} ${url.pathname}`);

  const { failure, answerLost } = faults.draw(match.endpoint.id);
  if (failure) return jsonAnswer(failure.status ?? 503, failure.body ?? unavailable);
  const scope = authenticate(request, database);
  const answer = await handler({
    ...scope,
    params: match.params,
    query: url.searchParams,
    body: await readJsonObject(request),
    database,
    now: now(),
    origin: origin ?? url.origin,
    drift: faults.centDrift ? 0.01 : 0,
  });
  if (answerLost) throw new LostAnswer();
  return answer;
}

const unavailable = {
  success: false,
  error: { code: 'service_unavailable', message: 'Service temporarily unavailable' },
};
