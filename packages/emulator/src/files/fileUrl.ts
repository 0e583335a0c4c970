/** The files of a stamped document: printed, stamped, and the SAT's receipt of its cancellation. */
export type FileType = 'pdf' | 'xml' | 'acuse';

/** The address of a document's file; its signature opens it without a key. */
export function fileUrl(origin: string, { id, signature }: { id: string; signature: string }, type: FileType): string {
  const name = type === 'acuse' ? `${id}-acuse.xml` : `${id}.${type}`;
  return `${origin}/files/${name}?signature=${signature}`;
}
