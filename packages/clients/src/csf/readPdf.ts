import type { TextItem } from '@gigstack-ui/cfdi/csf';
import { startWorker } from '@gigstack-ui/hooks';

/** Why a PDF could not be read; `unavailable`: the reader's own script did not load. */
export type PdfProblem = 'encrypted' | 'too_many_pages' | 'broken' | 'unavailable';

/** What a PDF holds: pieces of text with their places, and the QR codes of pages that are only pictures. */
export type PdfReading =
  | { readonly state: 'read'; readonly items: readonly TextItem[]; readonly codes: readonly string[] }
  | { readonly state: 'failed'; readonly reason: PdfProblem };

/** How a PDF is read. */
export interface ReadPdfOptions {
  /** Address of the reader's script, on the origin of the page. */
  readonly script: string;
  readonly maxPages: number;
  readonly signal: AbortSignal;
}

/** Longer than any Constancia takes on a slow phone; a file made to be slow ends here. */
const TIMEOUT = 30_000;

/** Reads a PDF in a worker of its own, which ends with the reading: nothing of the file stays. */
export function readPdf(bytes: ArrayBuffer, { script, maxPages, signal }: ReadPdfOptions): Promise<PdfReading> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(script);
    const timer = setTimeout(() => end(() => resolve({ state: 'failed', reason: 'broken' })), TIMEOUT);
    const give = () => end(() => reject(new DOMException('The reading was aborted.', 'AbortError')));
    function end(settle: () => void): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      worker.terminate();
      settle();
    }
    signal.addEventListener('abort', give);
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => resolve({ state: 'failed', reason: 'unavailable' }));
    };
    worker.onmessage = ({ data }: MessageEvent<{ id?: unknown } & PdfReading>) => {
      // pdfjs' worker part speaks on the same port, to nobody here.
      if (data.id === 'csf') end(() => resolve(data));
    };
    worker.postMessage({ id: 'csf', do: 'read', bytes, maxPages }, [bytes]);
  });
}
