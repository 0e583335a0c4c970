/** The two files of a stamped invoice. */
export type FileType = 'pdf' | 'xml';

/** Narrows a path segment to a file type. */
export function isFileType(text: string | undefined): text is FileType {
  return text === 'pdf' || text === 'xml';
}
