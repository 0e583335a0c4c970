// The script of a worker that reads a PDF: pieces of text with their places, and the QR codes of pages that are only pictures.
// pdfjs and its worker run in this one worker, so that the page's own thread does no more than send the file and take the answer.
// Built into assets/pdf-reader.js by scripts/build-pdf-reader.mjs; the two parts of pdfjs stay assets of their own, beside it.
import { decodeQR } from 'qr/decode.js';

/** A sheet at this width shows each module of a Cédula's code in some four pixels. */
const WIDTH = 1000;
/** Pages that may carry the code. */
const PICTURED = 2;

/** Loads a part from beside this script, under the same ending: the proxy's names have none, and a server of plain files knows a script by its own. */
function load(part) {
  return import(new URL(`./${part}${new URL(import.meta.url).pathname.endsWith('.js') ? '.js' : ''}`, import.meta.url).href);
}

class WorkerCanvasFactory {
  create(width, height) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }, width, height) {
    Object.assign(canvas, { width, height });
  }
  destroy(sheet) {
    Object.assign(sheet.canvas, { width: 0, height: 0 });
    Object.assign(sheet, { canvas: null, context: null });
  }
}

self.addEventListener('message', ({ data }) => {
  // pdfjs' worker part listens to the same port, for messages of another shape.
  if (data?.do !== 'read') return;
  read(data).then(
    (answer) => self.postMessage({ id: data.id, ...answer }),
    (error) => self.postMessage({ id: data.id, state: 'failed', reason: error?.name === 'PasswordException' ? 'encrypted' : 'broken' }),
  );
});

async function read({ bytes, maxPages }) {
  const pdfjs = await Promise.all([load('pdfjs'), load('pdfjs-worker')]).catch(() => undefined);
  if (!pdfjs) return { state: 'failed', reason: 'unavailable' };
  const [{ getDocument }] = pdfjs;
  const task = getDocument({ data: bytes, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0, CanvasFactory: WorkerCanvasFactory });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages) return { state: 'failed', reason: 'too_many_pages' };
    const items = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const content = await (await pdf.getPage(page)).getTextContent();
      for (const { str, transform, width } of content.items) if (str !== undefined) items.push({ text: str, x: transform[4], y: transform[5], width, page });
    }
    const isPictured = items.every(({ text }) => text.trim() === '');
    return { state: 'read', items, codes: isPictured ? await codesOf(pdf) : [] };
  } finally {
    await task.destroy();
  }
}

async function codesOf(pdf) {
  const codes = [];
  for (let number = 1; number <= Math.min(PICTURED, pdf.numPages); number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
    const { canvas, context } = new WorkerCanvasFactory().create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvasContext: context, viewport }).promise;
    try {
      codes.push(decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: 2_000, effort: 3 }));
    } catch {
      // No code on this page.
    }
  }
  return codes;
}
