import { ApiFailure } from '../http/ApiFailure.js';

/** Something the SAT does not take, and where. */
export interface Rejection {
  code: string;
  path: string;
  message: string;
}

/** Throws if anything is rejected: the answer carries the first code and the SAT's words in the message; every rejection is in the details. */
export function reject(rejections: readonly Rejection[]): void {
  const [first] = rejections;
  if (!first) return;
  const details = rejections.map(({ code, path, message }) => `${path}: ${code} - ${message}`);
  throw new ApiFailure(422, 'cfdi_service_error', `${first.code} - ${first.message}`, details);
}
