import type { Endpoint } from '@gigstack-ui/api';
import { namesOf } from '../requestQuery.js';
import { Refusal } from '../Refusal.js';
import { formScanner } from './formScanner.js';

/** A form on its way through: its type with the boundary, its bytes, and why it was refused half way. */
export interface PassingUpload {
  readonly contentType: string;
  readonly stream: ReadableStream<Uint8Array>;
  readonly refusal: () => Refusal | undefined;
  /** Milliseconds it may take on its way, as the client reckons too. */
  readonly patience: number;
}

// What the texts and the delimiters of a form may add to its files.
const AROUND = 64 * 1024;
// Bytes per millisecond.
const SLOWEST = 100;
// RFC 2046, 5.1.1.
const FORM = /^multipart\/form-data;\s*(?:charset=utf-8;\s*)?boundary="?([\w'()+,./:=?-]{1,70})"?\s*$/i;

/** Lets an upload through as it comes, without keeping it, and cuts it off at the first byte that is not this route's. */
export function readUpload(request: Request, endpoint: Endpoint, upload: NonNullable<Endpoint['upload']>): PassingUpload {
  const limit = Object.values(upload.files).reduce((sum, { maxBytes }) => sum + maxBytes, AROUND);
  const contentType = request.headers.get('content-type') ?? '';
  const boundary = FORM.exec(contentType)?.[1];
  if (boundary === undefined) throw new Refusal(415, 'unsupported_media_type', 'This route takes multipart/form-data.');
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  if (!request.body) throw new Refusal(400, 'invalid_request_body', 'The request carries no form.');

  const scanner = formScanner(boundary, namesOf(endpoint.body), upload.files);
  let length = 0;
  let refusal: Refusal | undefined;
  const guard = (check: () => void) => {
    try {
      check();
    } catch (error) {
      refusal = error instanceof Refusal ? error : undefined;
      throw error;
    }
  };
  const stream = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        guard(() => {
          length += chunk.length;
          if (length > limit) throw tooLarge(limit);
          scanner.take(chunk.slice());
        });
        controller.enqueue(chunk);
      },
      flush: () => guard(() => scanner.end()),
    }),
  );
  return { contentType, stream, refusal: () => refusal, patience: limit / SLOWEST };
}

function tooLarge(limit: number): Refusal {
  return new Refusal(413, 'body_too_large', `The upload is larger than ${Math.floor(limit / 1024)} KiB.`);
}
