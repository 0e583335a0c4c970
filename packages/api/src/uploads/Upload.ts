import type { FileRule } from './FileRule.js';

/** Bytes of an upload that have left, of all there are. */
export interface UploadProgress {
  loaded: number;
  total: number;
}

/** Hears how an upload gets on. */
export type OnProgress = (progress: UploadProgress) => void;

/** Sends a form and tells how far it has got. */
export type SendForm = (url: string, init: RequestInit, onProgress: OnProgress) => Promise<Response>;

type Parts = Readonly<Record<string, unknown>>;

/** How a body with files is checked and sent; only an endpoint that takes files carries one, so that no other page loads the code. */
export interface Upload {
  /** The parts that are files, by name, and what each may be. */
  readonly files: Readonly<Record<string, FileRule>>;
  /** Rejects with an `input` error when a file is empty, too large or, by its first bytes, of another kind; its name is never repeated. */
  readonly check: (endpoint: string, body: Parts) => Promise<void>;
  /** The body as a form, and the bytes of its files. */
  readonly write: (body: Parts) => { form: FormData; bytes: number };
  /** Gives the way to send with progress: a browser's own over `XMLHttpRequest`; over a host's `fetch` only start and end are known. */
  readonly sender: (fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined, bytes: number) => SendForm;
}
