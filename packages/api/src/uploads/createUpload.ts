import type { FileRule } from './FileRule.js';
import { ENOUGH_BYTES, fileKindOf } from './fileKindOf.js';
import { sendWithProgress } from './sendWithProgress.js';
import type { Upload, UploadProblem } from './Upload.js';

/** Makes the upload of a route from the rules of its files. */
export function createUpload(files: Readonly<Record<string, FileRule>>): Upload {
  return {
    files,
    refuse: async (body) => {
      const problems = Object.entries(files).map(async ([part, rule]) => (body[part] instanceof Blob ? problemOf(part, body[part], rule) : undefined));
      return (await Promise.all(problems)).filter((problem) => problem !== undefined);
    },
    toForm,
    send: sendWithProgress,
  };
}

async function problemOf(part: string, file: Blob, { kinds, maxBytes }: FileRule): Promise<UploadProblem | undefined> {
  if (file.size === 0) return { part, code: 'file_empty', message: 'the file is empty' };
  if (file.size > maxBytes) return { part, code: 'file_too_large', message: `the file is larger than ${Math.floor(maxBytes / 1024)} KiB` };
  const kind = fileKindOf(new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer()));
  if (kind !== undefined && kinds.includes(kind)) return undefined;
  return { part, code: 'file_wrong_kind', message: `expected ${kinds.join(' or ')}` };
}

function toForm(body: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof Blob) form.append(name, value);
    else if (typeof value === 'string') form.append(name, value);
  }
  return form;
}
