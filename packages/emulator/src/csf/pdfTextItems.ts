import type { TextItem } from '@gigstack-ui/cfdi/csf';

/** More pages than any Constancia has; a hostile file is not read to its end. */
const mostPages = 20;

/**
 * The pieces of text of a PDF and where they stand; undefined when it cannot be read as one (broken, or locked with a password).
 * The reader is loaded when the first PDF comes. Its worker module, once loaded, makes it work in this same thread, so it needs
 * no address of a worker: neither in Node nor in a page.
 */
export async function pdfTextItems(bytes: Uint8Array): Promise<TextItem[] | undefined> {
  const { getDocument } = await loadReader();
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0 });
  try {
    const pdf = await task.promise;
    const items: TextItem[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const page = await pdf.getPage(number);
      const { items: found } = await page.getTextContent();
      for (const item of found) {
        if ('str' in item && item.str !== '') items.push({ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, page: number });
      }
    }
    return items;
  } catch {
    // Whatever pdfjs throws is about the file: nothing else is in its hands.
    return undefined;
  } finally {
    await task.destroy();
  }
}

async function loadReader() {
  // @ts-expect-error: the package has no types for its worker, which is loaded for its effect alone.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
