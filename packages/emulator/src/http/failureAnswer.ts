import type { ApiFailure } from './ApiFailure.js';
import { jsonAnswer } from './jsonAnswer.js';

/** The API's error shape for a refusal. */
export function failureAnswer({ status, code, message, details }: ApiFailure): Response {
  return jsonAnswer(status, { success: false, error: { code, message, ...(details && { details }) } });
}
