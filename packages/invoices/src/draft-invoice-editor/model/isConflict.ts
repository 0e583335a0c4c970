import { GigstackError, type DraftInvoiceOutput } from '@gigstack-ui/api';

/** A save that named an older version than the one stored; `current` is the stored one. */
export type ConflictError = GigstackError & { readonly current: DraftInvoiceOutput };

/** Whether a save was refused because somebody else saved in between. */
export function isConflict(error: unknown): error is ConflictError {
  return error instanceof GigstackError && error.status === 412 && error.current !== undefined;
}
