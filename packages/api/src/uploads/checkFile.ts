import { ENOUGH_BYTES, fileKindOf } from './fileKindOf.js';
import type { FileRule } from './FileRule.js';

/** Why a file cannot be sent. */
export type FileProblemCode = 'file_empty' | 'file_too_large' | 'file_wrong_kind';

/** Looks at size and first bytes of a file, never at its name or the type somebody gave it; undefined when it may be sent. */
export async function checkFile(file: Blob, { kinds, maxBytes }: FileRule): Promise<{ code: FileProblemCode; message: string } | undefined> {
  if (file.size === 0) return { code: 'file_empty', message: 'the file is empty' };
  if (file.size > maxBytes) return { code: 'file_too_large', message: `the file is larger than ${Math.floor(maxBytes / 1024)} KiB` };
  const kind = fileKindOf(new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer()));
  if (kind !== undefined && kinds.includes(kind)) return undefined;
  return { code: 'file_wrong_kind', message: `the file is not ${kinds.join(', ')}` };
}
