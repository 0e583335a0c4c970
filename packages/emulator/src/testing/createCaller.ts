import { emulatorKey } from '../auth/emulatorKey.js';
import { createEmulator, type EmulatorOptions } from '../createEmulator.js';

/** An answer, read: `data` and `error` are the two members of every body of the API. */
export interface Answer {
  status: number;
  body: { message?: string; data: unknown; next?: string; has_more?: boolean; total_results?: number; found?: number; page?: number; pdf?: string };
  /** The single record of the answer. */
  record: Record<string, unknown>;
  /** The records of a list. */
  records: Record<string, unknown>[];
  error: { code: string; message: string; details?: string[] };
}

/** Calls a fresh emulator through its `fetch`, with a key of the stationery team unless told. */
export function createCaller(options: EmulatorOptions = {}, key = emulatorKey()) {
  const emulator = createEmulator({ onError: rethrowLater, ...options });
  const call = async (method: string, path: string, body?: unknown, headers: HeadersInit = { authorization: `Bearer ${key}` }): Promise<Answer> => {
    const text = body === undefined || typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
    const request = new Request(`http://emulator.test/v2${path}`, { method, headers, ...(text !== undefined && { body: text }) });
    const answer = await emulator.fetch(request);
    const json = (await answer.json()) as Answer['body'] & { error: Answer['error'] };
    const { data } = json;
    return {
      status: answer.status,
      body: json,
      record: data as Answer['record'],
      records: data as Answer['records'],
      error: json.error,
    };
  };
  return { emulator, call };
}

/** A 500 is a defect wherever it happens: the test run fails with its cause. */
function rethrowLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
