import type { FieldError } from '../GigstackError.js';
import { GigstackError } from '../GigstackError.js';
import { checkFile } from './checkFile.js';
import type { FileRule } from './FileRule.js';
import { overXhr } from './overXhr.js';
import type { Upload } from './Upload.js';

/** Makes the upload of a route from the rules of its files. */
export function createUpload(files: Readonly<Record<string, FileRule>>): Upload {
  return {
    files,
    async check(endpoint, body) {
      const checks = Object.entries(files).map(async ([path, rule]): Promise<FieldError | undefined> => {
        const file = body[path];
        const problem = file instanceof Blob ? await checkFile(file, rule) : undefined;
        return problem && { path, ...problem };
      });
      const fields = (await Promise.all(checks)).filter((field) => field !== undefined);
      if (fields.length > 0) throw new GigstackError({ kind: 'input', code: 'invalid_input', endpoint, fields });
    },
    write(body) {
      const form = new FormData();
      let bytes = 0;
      for (const [name, value] of Object.entries(body)) {
        if (value instanceof Blob) bytes += value.size;
        if (value instanceof Blob || typeof value === 'string') form.append(name, value);
      }
      return { form, bytes };
    },
    sender(fetch, total) {
      if (!fetch && typeof XMLHttpRequest !== 'undefined') return overXhr;
      const send = fetch ?? globalThis.fetch;
      return async (url, init, onProgress) => {
        onProgress({ loaded: 0, total });
        const answer = await send(url, init);
        onProgress({ loaded: total, total });
        return answer;
      };
    },
  };
}
