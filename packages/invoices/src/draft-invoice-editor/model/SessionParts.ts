import type { DraftInvoiceOutput, GigstackClient } from '@gigstack-ui/api';
import type { Autosave } from '@gigstack-ui/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { DraftInvoiceEvent } from '../DraftInvoiceEvent.js';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { DraftMemory, DraftStorage } from './draftMemory.js';
import type { DraftSaver } from './draftSaver.js';
import type { SessionState } from './sessionState.js';

/** What the abilities of one editing session share. */
export interface SessionParts {
  readonly client: GigstackClient;
  readonly form: StoreApi<DraftInvoiceForm>;
  readonly state: StoreApi<SessionState>;
  readonly memory: DraftMemory;
  readonly saver: DraftSaver;
  readonly autosave: Autosave;
  /** The form of a new draft before anybody typed. */
  readonly blank: DraftInvoiceForm;
  readonly storage: DraftStorage | undefined;
  /** Nothing may be changed, saved or stamped now. */
  readonly isReadOnly: () => boolean;
  readonly report: (event: DraftInvoiceEvent) => void;
  /** Makes a version of the server the content of the form and the base of the next save. */
  readonly show: (draft: DraftInvoiceOutput) => void;
  /** Saves everything, creating the draft if it does not exist; false when something could not be saved. */
  readonly store: () => Promise<boolean>;
}
