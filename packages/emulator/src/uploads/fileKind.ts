/** The kinds of files the API takes. */
export type FileKind = 'pdf' | 'png' | 'jpg' | 'webp' | 'der';

/** What a file is by its first bytes, whatever its name says; `der` is the encoding of certificates (.cer) and their keys (.key). */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (text.startsWith('%PDF-')) return 'pdf';
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'jpg';
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'webp';
  // A SEQUENCE, as every certificate and private key is.
  return bytes[0] === 0x30 && bytes.length > 2 ? 'der' : undefined;
}

/** Media types by kind. */
export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  der: 'application/octet-stream',
};
