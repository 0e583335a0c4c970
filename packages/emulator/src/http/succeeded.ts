import { jsonAnswer } from './jsonAnswer.js';

/** The API's newer envelope, with `success` and a `timestamp`: milliseconds on webhooks, a text on support documents. */
export function succeeded(message: string, data: unknown, timestamp: number | string, status: 200 | 201 = 200): Response {
  return jsonAnswer(status, { success: true, message, data, timestamp });
}
