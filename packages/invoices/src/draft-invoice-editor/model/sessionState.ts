import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import type { CheckDraft } from './checkDraft.js';
import type { FieldProblems } from './fieldProblems.js';
import type { StampRejection } from './stampRejection.js';

/** Where the editor is in the life of its draft. `missing`: nobody has this draft; `broken`: it could not be read now. */
export type EditorPhase = 'loading' | 'editing' | 'missing' | 'broken' | 'stamped' | 'deleted';

/** Where a stamp is. Only `idle`, `rejected`, `blocked` and `unresolved` let a person try again. */
export type StampState =
  | { readonly state: 'idle' }
  /** Saving what is left and reading the draft back. */
  | { readonly state: 'checking' }
  | { readonly state: 'stamping' }
  /** The answer was lost; drafts and invoices are being looked through. */
  | { readonly state: 'unknown' }
  /** Every look found a draft and no invoice. */
  | { readonly state: 'unresolved' }
  | { readonly state: 'rejected'; readonly rejection: StampRejection }
  /** Nothing was sent: unsaved work, a newer version elsewhere, another tab at it, no draft any more, nobody signed in, or no connection. */
  | { readonly state: 'blocked'; readonly reason: 'unsaved' | 'changed' | 'elsewhere' | 'gone' | 'session' | 'unreachable' };

/** The preview PDF; `of` is the form value it shows, so that it is stale as soon as the form is another. */
export type PreviewState =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly shown?: ShownPreview | undefined }
  | { readonly state: 'ready'; readonly shown: ShownPreview }
  | { readonly state: 'failed'; readonly reason: 'unsaved' | 'unanswered'; readonly shown?: ShownPreview | undefined };

/** A PDF (base64) and the form it was made from. */
export interface ShownPreview {
  readonly pdf: string;
  readonly of: DraftInvoiceForm;
}

/** Everything the editor knows beside the form itself. */
export interface SessionState {
  readonly phase: EditorPhase;
  readonly error?: unknown;
  /** The version on the server as last seen; undefined while the draft does not exist. */
  readonly stored?: DraftInvoiceOutput | undefined;
  /** Unsaved values of an earlier visit are on the form. */
  readonly recovered: boolean;
  readonly problems: FieldProblems;
  /** Somebody else saved this version meanwhile; saving stands still until the person chooses. */
  readonly conflict?: DraftInvoiceOutput | undefined;
  /** The line taken out last, so that it can be put back. */
  readonly removed?: { readonly line: LineForm; readonly index: number } | undefined;
  /** Keys of the warnings and hints that the person has seen and let stand. */
  readonly accepted: readonly string[];
  /** The validator, once it has been loaded. */
  readonly check?: CheckDraft | undefined;
  readonly preview: PreviewState;
  readonly stamp: StampState;
  /** UUID of the invoice the draft became. */
  readonly invoiceId?: string | undefined;
}
