import { GigstackError, type DraftInvoiceOutput } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import { toBody, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { disagreements } from './disagreements.js';
import type { DraftStamping } from './draftStamping.js';
import { findSentInvoice } from './findSent.js';
import { gsKeyOf } from './gsKey.js';
import { openNewDraft } from './openNewDraft.js';
import type { SessionParts } from './SessionParts.js';
import { stampedUuidOf } from './stampOutcome.js';
import { unreadableFields } from './unreadableFields.js';

/** Coming and going. */
export interface DraftOpening {
  /** Reads the draft, puts unsaved values of an earlier visit back on the form, and answers with the way to close. */
  readonly open: () => () => void;
  /** Reads the draft again after it could not be read. */
  readonly reopen: () => void;
  /** Goes back to what the server has; a draft that only the recovered values had made is deleted. */
  readonly discardRecovered: () => Promise<void>;
  /** Takes the recovered values as one's own. */
  readonly keepRecovered: () => void;
  /** Gives a draft that somebody deleted a new life. */
  readonly saveAsNew: () => void;
}

/** Opening for one session. */
export function draftOpening(parts: SessionParts, draftId: string | undefined, stamping: DraftStamping): DraftOpening {
  const { client, form, memory, saver, state, autosave, show, blank, isReadOnly } = parts;
  let leaving = new AbortController();
  /** What the server had when the recovered values were put back. */
  let before: DraftInvoiceOutput | undefined;

  async function read(id: string, signal: AbortSignal): Promise<void> {
    state.setState({ phase: 'loading', error: undefined });
    try {
      receive(await client.call(drafts.get, { params: { id }, signal }));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof GigstackError && error.status === 404)) return state.setState({ phase: 'broken', error });
      const invoiceId = await lostInvoice();
      state.setState(invoiceId ? { phase: 'stamped', invoiceId } : { phase: 'missing', error });
    }
  }

  /** A draft that is gone may have become an invoice whose answer this browser never saw. */
  async function lostInvoice(): Promise<string | undefined> {
    const entry = memory.read();
    const invoice = entry && (await findSentInvoice(client, { gsKey: gsKeyOf(entry.form), imprint: entry.stamping, type: entry.form.document.invoice_type }).catch(() => undefined));
    if (invoice) memory.clear();
    return invoice?.uuid;
  }

  function receive(draft: DraftInvoiceOutput): void {
    const invoiceId = stampedUuidOf(draft);
    if (invoiceId) {
      memory.clear();
      return state.setState({ phase: 'stamped', stored: draft, invoiceId });
    }
    show(draft);
    before = draft;
    if (isReadOnly()) return state.setState({ phase: 'editing' });
    const entry = memory.read();
    saver.doubtStamp(entry?.stamping);
    state.setState({ phase: 'editing' });
    if (entry && differs(entry.form, draft)) {
      // The next save still names the version these values were made on: if somebody saved since, the person is asked.
      saver.build({ ...draft, updated_at: entry.updatedAt ?? draft.updated_at });
      form.setState(entry.form, true);
      state.setState({ recovered: true });
      autosave.changed();
    } else if (!entry?.stamping) memory.clear();
    if (entry?.stamping) void stamping.lookAgain();
  }

  return {
    open() {
      leaving = new AbortController();
      const { signal } = leaving;
      const stop = autosave.start();
      globalThis.addEventListener?.('pagehide', memory.settle, { signal });
      const id = saver.stored()?.id ?? draftId;
      const lock = id ? undefined : openNewDraft(parts);
      if (id && !saver.stored()) void read(id, signal);
      return () => {
        leaving.abort();
        memory.settle();
        stop();
        void autosave.flush().finally(() => lock?.then((release) => release()));
      };
    },
    reopen() {
      if (draftId) void read(draftId, leaving.signal);
    },
    async discardRecovered() {
      memory.clear();
      state.setState({ recovered: false, problems: {} });
      if (before) {
        const stored = saver.stored();
        show(before);
        saver.build(stored);
        memory.clear();
        autosave.changed();
        return;
      }
      autosave.discard();
      const stored = saver.stored();
      saver.build(undefined);
      form.setState(blank, true);
      state.setState({ stored: undefined });
      if (stored) await client.call(drafts.remove, { params: { id: stored.id } }).catch(() => undefined);
    },
    keepRecovered: () => state.setState({ recovered: false }),
    saveAsNew() {
      saver.build(undefined);
      autosave.changed();
      void autosave.flush();
    },
  };
}

function differs(remembered: DraftInvoiceForm, draft: DraftInvoiceOutput): boolean {
  return unreadableFields(remembered).length > 0 || disagreements(toBody(remembered), draft).length > 0;
}
