import type { FileRejection } from './FileRejection.js';

/** What a drop zone takes. */
export interface FileLimits {
  /** As in `<input accept>`: `.pdf,application/pdf,image/*`. */
  readonly accept: string | undefined;
  /** Bytes. */
  readonly maxSize: number | undefined;
  readonly multiple: boolean;
}

function isAccepted(file: File, accept: string | undefined): boolean {
  const kinds = (accept ?? '').toLowerCase().split(',').map((kind) => kind.trim()).filter(Boolean);
  if (kinds.length === 0) return true;
  const name = file.name.toLowerCase();
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return name.endsWith(kind);
    return kind.endsWith('/*') ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind;
  });
}

function problemOf(file: File, { accept, maxSize }: FileLimits): FileRejection['reason'] | undefined {
  if (!isAccepted(file, accept)) return 'type';
  if (file.size === 0) return 'empty';
  return maxSize !== undefined && file.size > maxSize ? 'size' : undefined;
}

/** Parts the files a person brought into those to take and the reasons against the rest; without `multiple` the first good one is taken. */
export function sortFiles(files: readonly File[], limits: FileLimits): { taken: File[]; rejected: FileRejection[] } {
  const taken: File[] = [];
  const rejected: FileRejection[] = [];
  for (const file of files) {
    const reason = problemOf(file, limits) ?? (!limits.multiple && taken.length === 1 ? 'count' : undefined);
    if (reason) rejected.push({ reason, size: file.size });
    else taken.push(file);
  }
  return { taken, rejected };
}
