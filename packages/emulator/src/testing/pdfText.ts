import { inflateSync } from 'node:zlib';

/** The texts of a PDF in the order they were painted, read from its compressed streams; our fonts write WinAnsi, which is Latin-1 here. */
export function pdfText(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const source = bytes.toString('latin1');
  const texts: string[] = [];
  for (const match of source.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const content = inflate(bytes.subarray(start, source.indexOf('endstream', start)));
    for (const [, hex = ''] of content.matchAll(/<([0-9A-F]+)> Tj/gi)) texts.push(Buffer.from(hex, 'hex').toString('latin1'));
  }
  return texts;
}

function inflate(compressed: Buffer): string {
  try {
    return inflateSync(compressed).toString('latin1');
  } catch {
    // Not every stream is text: fonts and object streams come otherwise.
    return '';
  }
}
