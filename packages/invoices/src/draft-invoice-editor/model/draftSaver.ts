import type { DraftInvoiceOutput, DraftInvoiceInput, GigstackClient } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import type { StoreApi } from 'zustand/vanilla';
import { toBody, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { disagreements } from './disagreements.js';
import type { DraftMemory } from './draftMemory.js';
import { findSentDraft } from './findSent.js';
import { gsKeyOf } from './gsKey.js';
import type { Imprint } from './Imprint.js';
import { isConflict } from './isConflict.js';
import { outcomeOf } from './outcomeOf.js';

/** What a saver works with. */
export interface DraftSaverOptions {
  readonly client: GigstackClient;
  readonly form: StoreApi<DraftInvoiceForm>;
  /** Where values are kept until the server has them. */
  readonly memory: DraftMemory;
  /** What the form adds up to. */
  readonly total: () => number;
  /** Told of every stored version; `created` is true for the first of a new draft. */
  readonly onStored: (draft: DraftInvoiceOutput, created: boolean) => void;
}

/** Keeps one draft on the server equal to the form: one POST, then whole-body PUTs on the version last seen. */
export interface DraftSaver {
  /** Sends the form as it is now; throws what the API answered. */
  readonly save: (signal?: AbortSignal) => Promise<void>;
  /** The version on the server as last seen; undefined until the draft exists. */
  readonly stored: () => DraftInvoiceOutput | undefined;
  /** The draft on the server: the one last seen, or, when the answer to the POST was lost, the one that is found there. */
  readonly existing: () => Promise<DraftInvoiceOutput | undefined>;
  /** Takes a version as the one the next save builds on; `undefined` makes the next save create a new draft. */
  readonly build: (on: DraftInvoiceOutput | undefined) => void;
  /** An earlier visit may have sent a POST whose answer never came: the draft is looked for before another is made. */
  readonly doubtPost: (sent: Imprint | undefined) => void;
  /** The stamp whose answer has not come, if there is one; kept with the form until its outcome is known. */
  readonly doubtedStamp: () => Imprint | undefined;
  readonly doubtStamp: (sent: Imprint | undefined) => void;
  /** Keeps the form as it is now, with what must be known after a reload. */
  readonly remember: () => void;
}

/** Milliseconds to wait before each look for a draft whose POST was not answered. */
const LOOKS = [0, 1000, 2000];

/** A saver for one form. */
export function createDraftSaver({ client, form, memory, total, onStored }: DraftSaverOptions): DraftSaver {
  let stored: DraftInvoiceOutput | undefined;
  let posting: Imprint | undefined;
  let stamping: Imprint | undefined;
  /** The last body whose PUT got no answer: it may be what the server has. */
  let doubtful: DraftInvoiceInput | undefined;

  const remember = () =>
    memory.write({ form: form.getState(), ...(stored?.updated_at !== undefined && { updatedAt: stored.updated_at }), ...(posting && { posting }), ...(stamping && { stamping }) });

  /** A POST that was not answered may still be on its way to the server: one look is not enough to know that it never arrived. */
  async function lookForDraft(imprint: Imprint, signal: AbortSignal | undefined): Promise<DraftInvoiceOutput | undefined> {
    for (const wait of LOOKS) {
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const found = await findSentDraft(client, { gsKey: gsKeyOf(form.getState()), imprint }, signal);
      if (found || signal?.aborted) return found;
    }
    return undefined;
  }

  async function create(signal: AbortSignal | undefined): Promise<DraftInvoiceOutput> {
    const found = posting && (await lookForDraft(posting, signal));
    if (found) return update(found, signal);
    posting = { client: form.getState().document.client_id, total: total(), at: Date.now() };
    remember();
    memory.settle();
    try {
      return await client.call(drafts.create, { body: toBody(form.getState()), ...(signal && { signal }) });
    } catch (error) {
      if (outcomeOf(error) === 'none') posting = undefined;
      throw error;
    }
  }

  async function update(base: DraftInvoiceOutput, signal: AbortSignal | undefined): Promise<DraftInvoiceOutput> {
    const body = toBody(form.getState());
    try {
      const draft = await client.call(drafts.update, { params: { id: base.id }, body, headers: ifMatch(base), ...(signal && { signal }) });
      doubtful = undefined;
      return draft;
    } catch (error) {
      if (isConflict(error) && doubtful && disagreements(doubtful, error.current).length === 0) {
        doubtful = undefined;
        return update(error.current, signal);
      }
      if (outcomeOf(error) === 'unknown') doubtful = body;
      throw error;
    }
  }

  return {
    async save(signal) {
      const values = form.getState();
      const created = stored === undefined;
      stored = stored ? await update(stored, signal) : await create(signal);
      posting = undefined;
      onStored(stored, created);
      if (form.getState() === values && !stamping) memory.clear();
      else remember();
    },
    stored: () => stored,
    existing: async () => stored ?? (posting && (await lookForDraft(posting, undefined))),
    build: (on) => {
      stored = on;
    },
    doubtPost: (sent) => {
      posting = sent;
    },
    doubtedStamp: () => stamping,
    doubtStamp: (sent) => {
      stamping = sent;
    },
    remember,
  };
}

/** The proxy compares this with the stored version and answers 412 when somebody else saved in between. */
function ifMatch(draft: DraftInvoiceOutput): Record<string, string> {
  return draft.updated_at === undefined ? {} : { 'If-Match': String(draft.updated_at) };
}
