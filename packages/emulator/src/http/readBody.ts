import type { JsonObject } from '../records/Json.js';
import type { UploadedFile } from '../uploads/UploadedFile.js';
import { ApiFailure } from './ApiFailure.js';
import { readJsonObject } from './readJsonObject.js';

/** What a request carries: a JSON object, or the fields and files of a form. */
export interface Body {
  body: JsonObject;
  files: Readonly<Record<string, UploadedFile>>;
}

/** Room for the largest file the API takes (10 MiB), its form around it, and for a batch of invoices. */
const largest = 16 * 1_048_576;

/** The body of a request, JSON or multipart; 400 when it is neither. */
export async function readBody(request: Request): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw tooLarge();
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { body: await readJsonObject(request), files: {} };
  }
  const form = await request.formData().catch(() => undefined);
  if (!form) throw new ApiFailure(400, 'invalid_request_body', 'The request body is not a valid multipart form');
  const fields: [string, string][] = [];
  const files: [string, UploadedFile][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value]);
    else if (value.size > largest) throw tooLarge();
    else files.push([name, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) }]);
  }
  return { body: Object.fromEntries(fields), files: Object.fromEntries(files) };
}

function tooLarge(): ApiFailure {
  return new ApiFailure(413, 'file_upload_error', 'The request body is too large');
}
