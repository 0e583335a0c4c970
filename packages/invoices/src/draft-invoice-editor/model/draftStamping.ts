import { GigstackError, type DraftInvoiceOutput } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import { toBody } from '../draftInvoiceForm.js';
import { disagreements } from './disagreements.js';
import { findSentInvoice } from './findSent.js';
import { gsKeyOf } from './gsKey.js';
import type { SessionParts } from './SessionParts.js';
import type { StampState } from './sessionState.js';
import { lookForStamp, sendStamp, stampedUuidOf, type StampOutcome, type StampTarget } from './stampOutcome.js';
import { stampRejection } from './stampRejection.js';
import { tryLock } from './tryLock.js';

/** Stamping, once. */
export interface DraftStamping {
  /** Saves, reads back, compares and stamps; does nothing while a stamp is under way. */
  readonly stamp: () => Promise<void>;
  /** Looks for the invoice of a stamp whose answer was lost. */
  readonly lookAgain: () => Promise<void>;
  /** Puts a finished, failed attempt out of sight. */
  readonly dismiss: () => void;
}

const UNDER_WAY: readonly StampState['state'][] = ['checking', 'stamping', 'unknown'];

type Blocked = Extract<StampState, { state: 'blocked' }>['reason'];

/** What the read-back found: a draft to stamp, an invoice that exists already, or a reason not to send anything. */
type ReadBack = { ready: DraftInvoiceOutput } | { invoiceId: string } | { blocked: Blocked };

/** Whether a stamp is under way, so that nothing may change and nothing may be sent a second time. */
export function isStamping({ state }: StampState): boolean {
  return UNDER_WAY.includes(state);
}

/** Stamping for one session; `looks` are the waits (ms) before each search for a lost answer. */
export function draftStamping(parts: SessionParts, looks: readonly number[]): DraftStamping {
  const { client, form, state, saver, memory, autosave, store, report, isReadOnly } = parts;
  const enter = (stamp: StampState) => state.setState({ stamp });

  function target(draft: DraftInvoiceOutput): StampTarget {
    return { client, draftId: draft.id, ...sent(), looks };
  }

  /** What tells the invoice of this draft. */
  function sent() {
    return { gsKey: gsKeyOf(form.getState()), imprint: saver.doubtedStamp(), type: form.getState().document.invoice_type };
  }

  async function settle(outcome: StampOutcome): Promise<void> {
    const draftId = saver.stored()?.id ?? '';
    if (outcome.kind !== 'unknown') saver.doubtStamp(undefined);
    if (outcome.kind === 'stamped') {
      memory.clear();
      autosave.pause();
      state.setState({ phase: 'stamped', invoiceId: outcome.invoiceId, stamp: { state: 'idle' } });
      report({ type: 'invoice.stamped', draftId, invoiceId: outcome.invoiceId });
      return;
    }
    if (outcome.kind === 'unknown') return enter({ state: 'unresolved' });
    memory.clear();
    const rejection = await stampRejection(outcome.error, form.getState());
    const { code, message, path } = rejection;
    report({ type: 'stamp.rejected', draftId, code });
    state.setState(({ problems }) => ({ stamp: { state: 'rejected', rejection }, problems: { ...problems, [path]: { source: 'sat', message, code } } }));
  }

  /** Saves, reads the draft back and looks whether it was stamped already; throws when the server does not answer. */
  async function readBack(): Promise<ReadBack> {
    const saved = await store();
    const stored = saver.stored();
    if (!saved || !stored) return { blocked: state.getState().conflict ? 'changed' : 'unsaved' };
    const current = await client.call(drafts.get, { params: { id: stored.id } }).catch(undefinedIfGone);
    const invoiceId = (current && stampedUuidOf(current)) ?? (await findSentInvoice(client, sent()))?.uuid;
    if (invoiceId) return { invoiceId };
    if (!current) {
      // The save that cannot succeed shows the way on: what was typed becomes a new draft.
      autosave.changed();
      return { blocked: 'gone' };
    }
    if (disagreements(toBody(form.getState()), current).length === 0) return { ready: current };
    state.setState({ conflict: current });
    return { blocked: 'changed' };
  }

  async function attempt(): Promise<void> {
    const read = await readBack().catch((error: unknown): ReadBack => ({ blocked: statusOf(error) === 401 ? 'session' : 'unreachable' }));
    if ('blocked' in read) return enter({ state: 'blocked', reason: read.blocked });
    if ('invoiceId' in read) return await settle({ kind: 'stamped', invoiceId: read.invoiceId });
    // Written before anything leaves: a tab that dies now must not lead to a second stamp.
    saver.doubtStamp({ client: read.ready.client?.id ?? '', total: read.ready.total ?? 0, at: Date.now() });
    saver.remember();
    memory.settle();
    enter({ state: 'stamping' });
    await settle(await sendStamp(target(read.ready), () => enter({ state: 'unknown' })));
  }

  return {
    async stamp() {
      if (isStamping(state.getState().stamp) || state.getState().phase !== 'editing' || isReadOnly()) return;
      enter({ state: 'checking' });
      const release = await tryLock(`gigstack-ui/stamp/${gsKeyOf(form.getState())}`);
      if (!release) return enter({ state: 'blocked', reason: 'elsewhere' });
      try {
        await attempt();
      } finally {
        release();
      }
    },
    async lookAgain() {
      const stored = saver.stored();
      if (!stored || isStamping(state.getState().stamp)) return;
      enter({ state: 'unknown' });
      await settle(await lookForStamp(target(stored)));
    },
    dismiss() {
      if (!isStamping(state.getState().stamp)) enter({ state: 'idle' });
    },
  };
}

/** A draft that nobody has (any more) is an answer too. */
function undefinedIfGone(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
  return undefined;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof GigstackError ? error.status : undefined;
}
