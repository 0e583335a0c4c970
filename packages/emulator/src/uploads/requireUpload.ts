import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import { fileKind, type FileKind } from './fileKind.js';
import type { UploadedFile } from './UploadedFile.js';

interface Expected {
  kinds: readonly FileKind[];
  /** In bytes. */
  maximum: number;
}

/** The file of the part, once its first bytes and its size are what the route takes; a 400 or 413 in words otherwise. */
export function requireUpload({ files }: Pick<Call, 'files'>, part: string, { kinds, maximum }: Expected): UploadedFile & { kind: FileKind } {
  const file = files[part];
  if (!file) throw ApiFailure.invalid([`${part}: is required`]);
  if (file.bytes.length === 0) throw new ApiFailure(400, 'file_upload_error', 'The file is empty', [`${part}: must not be empty`]);
  if (file.bytes.length > maximum) {
    const limit = `${Math.round(maximum / 1_048_576)} MiB`;
    throw new ApiFailure(413, 'file_upload_error', `The file is larger than ${limit}`, [`${part}: must be at most ${limit}`]);
  }
  const kind = fileKind(file.bytes);
  if (!kind || !kinds.includes(kind)) {
    throw new ApiFailure(400, 'invalid_file_format', `The file must be ${kinds.join(', ')}`, [`${part}: must be ${kinds.join(', ')}`]);
  }
  return { ...file, kind };
}
