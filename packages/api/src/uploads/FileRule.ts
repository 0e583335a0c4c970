/** Kinds of file the API takes. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'webp' | 'der';

/** What a file of an upload may be: its kinds, by their first bytes, and how large. */
export interface FileRule {
  readonly kinds: readonly FileKind[];
  readonly maxBytes: number;
}
