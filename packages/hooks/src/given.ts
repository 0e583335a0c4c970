import type { UploadChange } from './RecordChange.js';

/** The options of an upload that were given: an `undefined` is not an option. */
export function given<Body>({ body, onProgress, signal }: UploadChange<Body>) {
  return { body, ...(onProgress && { onProgress }), ...(signal && { signal }) };
}
