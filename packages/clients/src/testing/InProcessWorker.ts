import { readWithPdfjs } from './csf/readWithPdfjs.js';

/** What jsdom has not: a worker, here one that reads PDFs with the same pdfjs in the same process. It has no canvas, so it sees no QR codes; a browser's journey does. */
export class InProcessWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  #ended = false;

  postMessage({ id, bytes, maxPages }: { id: string; bytes: ArrayBuffer; maxPages: number }): void {
    // As the platform does with a transferred buffer.
    const own = structuredClone(bytes, { transfer: [bytes] });
    readWithPdfjs(new Uint8Array(own), maxPages).then(
      (items) => this.#answer({ id, ...(items ? { state: 'read', items, codes: [] } : { state: 'failed', reason: 'too_many_pages' }) }),
      (error: unknown) => this.#answer({ id, state: 'failed', reason: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' }),
    );
  }

  terminate(): void {
    this.#ended = true;
  }

  #answer(data: unknown): void {
    if (!this.#ended) this.onmessage?.(new MessageEvent('message', { data }));
  }
}
