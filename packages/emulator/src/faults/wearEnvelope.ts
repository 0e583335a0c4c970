import { jsonAnswer } from '../http/jsonAnswer.js';
import type { FaultSettings } from './FaultSettings.js';

type Body = Readonly<Record<string, unknown>>;

/** The answer in the envelope that the settings ask for; most of the time the very same answer. */
export async function wearEnvelope(answer: Response, { envelope, nullElements }: FaultSettings, now: number): Promise<Response> {
  if (envelope === 'documented' && !nullElements) return answer;
  if (!answer.headers.get('content-type')?.startsWith('application/json')) return answer;
  const plain = (await answer.json()) as Body;
  const body = nullElements && Array.isArray(plain['data']) ? { ...plain, data: [null, ...(plain['data'] as unknown[])] } : plain;
  if (answer.status >= 400) {
    if (envelope === 'errors-as-200') return jsonAnswer(200, body);
    return jsonAnswer(answer.status, envelope === 'message' ? flatError(body) : body);
  }
  return jsonAnswer(answer.status, dress[envelope](body, now));
}

const dress: Readonly<Record<FaultSettings['envelope'], (body: Body, now: number) => Body>> = {
  documented: (body) => body,
  'errors-as-200': (body) => body,
  message: ({ success: _success, timestamp: _timestamp, ...body }) => ({ message: 'Operation completed successfully', ...body }),
  success: (body, now) => ({ success: true, ...body, timestamp: now }),
  nested: ({ data, has_more, next, ...body }) =>
    Array.isArray(data) ? { success: true, ...body, data: { data, has_more, next } } : { success: true, ...body, data },
};

/** The older error shape: the sentence, and the code (or its details) as a text beside it. */
function flatError({ error }: Body): Body {
  const { code, message } = (error ?? {}) as Body;
  return { message, error: code };
}
