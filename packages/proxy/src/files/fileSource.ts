import type { FileType } from './FileType.js';

/** Where a file is: at an address, or in the answer itself. */
export type FileSource = { readonly url: URL } | { readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Reads one file of an answer of `GET /invoices/:id/files`: an address as documented, or what careful clients also accept
 * in its place, that is base64, a `data:` address or the XML itself. Undefined when it is none of them.
 */
export function fileSource(answer: unknown, type: FileType): FileSource | undefined {
  const text = field(field(answer, 'data') ?? answer, type);
  if (typeof text !== 'string' || text === '') return undefined;
  if (text.trimStart().startsWith('<')) return { bytes: new TextEncoder().encode(text) };
  if (/^data:/i.test(text)) return inline(dataContent(text));
  if (URL.canParse(text)) return { url: new URL(text) };
  return inline(fromBase64(text));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function inline(bytes: Uint8Array<ArrayBuffer> | undefined): FileSource | undefined {
  return bytes && { bytes };
}

function dataContent(text: string): Uint8Array<ArrayBuffer> | undefined {
  const [, parameters = '', content = ''] = /^data:([^,]*),(.*)$/is.exec(text) ?? [];
  if (/;base64$/i.test(parameters)) return fromBase64(content);
  try {
    return new TextEncoder().encode(decodeURIComponent(content));
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
