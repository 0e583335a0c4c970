import type { DraftInvoiceOutput, GigstackClient } from '@gigstack-ui/api';
import { createAutosave, randomKey, type Autosave, scopeStorage } from '@gigstack-ui/hooks';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftInvoiceEvent } from '../DraftInvoiceEvent.js';
import type { DraftLike } from '../documentForm.js';
import { fromDraft, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { CheckDraft } from './checkDraft.js';
import { draftConflict, type DraftConflict } from './draftConflict.js';
import { draftDeleting, type DraftDeleting } from './draftDeleting.js';
import { draftEditing, type DraftEditing } from './draftEditing.js';
import { createDraftMemory } from './draftMemory.js';
import { draftMemoryKey, newDraftPrefix } from './draftMemoryKeys.js';
import { draftOpening, type DraftOpening } from './draftOpening.js';
import { draftPreview, type DraftPreview } from './draftPreview.js';
import { createDraftSaver } from './draftSaver.js';
import { draftStamping, type DraftStamping } from './draftStamping.js';
import { draftTotals, type DraftTotals } from './draftTotals.js';
import { problemsOf } from './fieldProblems.js';
import { gsKeyOf } from './gsKey.js';
import { isConflict } from './isConflict.js';
import { lineFeed, type LineFeed } from './lineFeed.js';
import { quietForm } from './quietForm.js';
import type { SessionParts } from './SessionParts.js';
import type { SessionState } from './sessionState.js';
import { unreadableFields } from './unreadableFields.js';

/** Settings of one editing session; none of them may change while it lives. */
export interface DraftSessionOptions {
  readonly client: GigstackClient;
  /** Draft to open; absent opens a new one, which exists only once something was typed. */
  readonly draftId?: string | undefined;
  /** Content of a new draft. */
  readonly defaults?: DraftLike | undefined;
  /** Asked before anything is changed or saved: while it says yes, nothing is. */
  readonly isReadOnly?: (() => boolean) | undefined;
  readonly onEvent: (event: DraftInvoiceEvent) => void;
  /** Told of every version of the draft the server answers with. */
  readonly onStored: (draft: DraftInvoiceOutput) => void;
  /** Milliseconds to wait before each search for the invoice of a stamp whose answer was lost. */
  readonly looks?: readonly number[] | undefined;
}

/** A store to read and to listen to; changes go through the session. */
export type Readable<Value> = Pick<StoreApi<Value>, 'getState' | 'getInitialState' | 'subscribe'>;

/** One draft being edited: the form, what is known beside it, and everything that can be done. No React, no text, no DOM. */
export interface DraftSession extends DraftOpening, DraftEditing, DraftConflict, DraftDeleting, DraftPreview, DraftStamping {
  readonly client: GigstackClient;
  readonly form: Readable<DraftInvoiceForm>;
  readonly state: Readable<SessionState>;
  readonly autosave: Autosave;
  /** The form as it was when the typing last rested. */
  readonly quietForm: Readable<DraftInvoiceForm>;
  /** Listens to one line. */
  readonly onLine: LineFeed;
  /** What the lines add up to, moving with each key. */
  readonly totals: DraftTotals;
  /** The form of a new draft before anybody typed. */
  readonly blank: DraftInvoiceForm;
  /** The validator; loaded on first use and kept in the state. */
  readonly loadCheck: () => Promise<CheckDraft>;
}

/** About two minutes: longer than gateways keep a stamp waiting. */
const LOOKS = [500, 1500, 3000, 5000, 10_000, 20_000, 30_000, 45_000];

/** A session for one draft; it does nothing until it is opened. */
export function createDraftSession({ client, draftId, defaults = {}, isReadOnly = () => false, onEvent, onStored, looks = LOOKS }: DraftSessionOptions): DraftSession {
  const blank = newForm(defaults);
  const form = createStore<DraftInvoiceForm>(() => blank);
  const state = createStore<SessionState>(() => ({ phase: draftId ? 'loading' : 'editing', recovered: false, problems: {}, accepted: [], preview: { state: 'none' }, stamp: { state: 'idle' } }));
  const storage = scopeStorage(client);
  const memory = createDraftMemory(storage, draftId ? draftMemoryKey(client, draftId) : `${newDraftPrefix(client)}${randomKey()}`);

  const totals = draftTotals(form);
  const saver = createDraftSaver({
    client,
    form,
    memory,
    total: () => Number(totals.current().total),
    onStored(draft, created) {
      if (created) memory.moveTo(draftMemoryKey(client, draft.id));
      state.setState({ stored: draft });
      onStored(draft);
      onEvent({ type: created ? 'draft.created' : 'draft.saved', draftId: draft.id });
    },
  });

  const autosave = createAutosave({
    async save(signal) {
      const sent = form.getState();
      try {
        await saver.save(signal);
        state.setState(({ problems }) => ({ problems: Object.fromEntries(Object.entries(problems).filter(([, { source }]) => source !== 'api')) }));
      } catch (error) {
        if (isConflict(error)) state.setState({ conflict: error.current });
        state.setState(({ problems }) => ({ problems: { ...problems, ...problemsOf(error, sent) } }));
        throw error;
      }
    },
    canSave: () => unreadableFields(form.getState()).length === 0,
    isConflict,
  });

  const parts: SessionParts = {
    client,
    form,
    state,
    memory,
    saver,
    autosave,
    blank,
    storage,
    isReadOnly,
    report: onEvent,
    show(draft) {
      saver.build(draft);
      form.setState(fromDraft(draft), true);
      state.setState({ stored: draft, removed: undefined });
      onStored(draft);
    },
    store() {
      if (isReadOnly()) return Promise.resolve(saver.stored() !== undefined);
      // A draft that does not exist yet, or that lacks the mark a lost stamp is found by, has something to save even if nobody typed.
      if (saver.stored()?.metadata?.gs_key !== gsKeyOf(form.getState())) autosave.changed();
      return autosave.flush();
    },
  };

  const stamping = draftStamping(parts, looks);
  const editing = draftEditing(parts);
  return {
    client,
    form,
    state,
    autosave,
    quietForm: quietForm(form),
    onLine: lineFeed(form),
    totals,
    blank,
    async loadCheck() {
      const { checkDraft } = await import('./checkDraft.js');
      state.setState({ check: checkDraft });
      return checkDraft;
    },
    ...draftOpening(parts, draftId, stamping),
    ...editing,
    ...draftConflict(parts, editing),
    ...draftDeleting(parts),
    ...draftPreview(parts),
    ...stamping,
  };
}

/** A form for a new draft: whatever the defaults were copied from, its mark is its own. */
function newForm(defaults: DraftLike): DraftInvoiceForm {
  const form = fromDraft(defaults);
  return { ...form, document: { ...form.document, metadata: { ...form.document.metadata, gs_key: randomKey() } } };
}
