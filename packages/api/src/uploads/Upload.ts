import type { FileRule } from './FileRule.js';

/** Bytes of an upload that have left, of all there are. */
export interface UploadProgress {
  loaded: number;
  total: number;
}

/** Hears how an upload gets on. */
export type OnProgress = (progress: UploadProgress) => void;

/** How a body with files is checked and sent; an endpoint that takes files carries one, so that no other page loads the code. */
export interface Upload {
  /** The parts that are files, by name, and what each may be. */
  readonly files: Readonly<Record<string, FileRule>>;
  /** Reads the first bytes and the size of each file; the names of the parts that are not what the route takes, with the reason. */
  readonly refuse: (body: Readonly<Record<string, unknown>>) => Promise<readonly UploadProblem[]>;
  /** Writes the body as a form. */
  readonly toForm: (body: Readonly<Record<string, unknown>>) => FormData;
  /** Sends with progress where the platform can tell it; undefined where only `fetch` can send. */
  readonly send: ((url: string, init: RequestInit, onProgress: OnProgress) => Promise<Response>) | undefined;
}

/** A file that is not what the route takes. */
export interface UploadProblem {
  readonly part: string;
  readonly code: 'file_empty' | 'file_too_large' | 'file_wrong_kind';
  readonly message: string;
}
