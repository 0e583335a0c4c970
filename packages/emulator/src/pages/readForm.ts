import { ApiFailure } from '../http/ApiFailure.js';

/** The fields of a form that a page sent. */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => undefined);
  if (!form) throw new ApiFailure(400, 'invalid_request_body', 'The request body is not a form');
  return form;
}
