import { jsonAnswer } from './jsonAnswer.js';

/** The API's envelope for a single record. */
export function one(message: string, data: unknown, status: 200 | 201 = 200): Response {
  return jsonAnswer(status, { message, data });
}
