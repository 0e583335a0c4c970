import type { TextItem } from '@gigstack-ui/cfdi/csf';

/** The pieces of text of a PDF with their places, by pdfjs without a worker of its own; undefined when it has more pages than wanted. */
export async function readWithPdfjs(bytes: Uint8Array, maxPages = Infinity): Promise<readonly TextItem[] | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  if (pdf.numPages > maxPages) return undefined;
  const items: TextItem[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items: found } = await (await pdf.getPage(number)).getTextContent();
    for (const item of found) if ('str' in item) items.push({ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width, page: number });
  }
  await task.destroy();
  return items;
}
