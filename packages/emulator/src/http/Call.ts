import type { Scope } from '../auth/Scope.js';
import type { ReceiverManner } from '../faults/FaultSettings.js';
import type { JsonObject } from '../records/Json.js';
import type { Database } from '../store/Database.js';
import type { UploadedFile } from '../uploads/UploadedFile.js';

/** On whose behalf, where and when something is done, whether a request of the API asked for it or a page did. */
export interface Context extends Scope {
  database: Database;
  /** Milliseconds since the epoch, by the emulator's clock. */
  now: number;
  /** Where the emulator's own files and pages are reached, without a slash at the end. */
  origin: string;
  /** Added to every total shown, to play a server that rounds differently. */
  drift: number;
  /** What receivers do when they are asked to accept a cancellation. */
  receiver: ReceiverManner;
}

/** One authenticated request, ready for its handler. */
export interface Call extends Context {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The request's JSON object, `{}` when there was no body. */
  body: JsonObject;
  /** The files of a multipart request by the name of their part; its texts are in `body`. */
  files: Readonly<Record<string, UploadedFile>>;
}

/** Answers one route, or throws an `ApiFailure`. */
export type Handler = (call: Call) => Response | Promise<Response>;
