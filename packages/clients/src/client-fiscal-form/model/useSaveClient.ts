'use client';
import { GigstackError, type Client } from '@gigstack-ui/api';
import { useCreateClient, useGigstack, useUpdateClient } from '@gigstack-ui/hooks';
import { useRef, useState } from 'react';
import type { ClientForm } from './ClientForm.js';
import { findCreated } from './findCreated.js';
import { refusalsOf, satRefusals, type Refusals } from './refusals.js';
import { toInput, toUpdate } from './toInput.js';

/** Where saving is. */
export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  /** There is no connection: nothing was sent. */
  | { readonly state: 'offline' }
  /** The API refused; what it says of single fields stands at them. */
  | { readonly state: 'refused'; readonly error: GigstackError; readonly hasFields: boolean }
  /** The answer to a change was lost; it may be sent again, to the same effect. */
  | { readonly state: 'failed'; readonly error: GigstackError }
  /** The answer to a new client was lost and it was not found since: it may exist. */
  | { readonly state: 'unknown' };

/** What was sent, and what it is measured against. */
export interface Saving {
  readonly client: Client | undefined;
  readonly form: ClientForm;
  readonly base: ClientForm;
}

/** What a saving came to. */
export type SaveOutcome = { readonly client: Client; readonly created: boolean } | { readonly refusals: Refusals; readonly isConflict: boolean };

/** Creates or changes the client; one at a time. */
export function useSaveClient() {
  const gigstack = useGigstack();
  const create = useCreateClient();
  const update = useUpdateClient();
  const [save, setSave] = useState<SaveState>({ state: 'idle' });
  const running = useRef(false);
  /** When a create was sent whose outcome nobody knows. */
  const lost = useRef<number>(undefined);

  async function send({ client, form, base }: Saving): Promise<SaveOutcome> {
    if (client) return { client: await update.mutateAsync({ id: client.id, body: toUpdate(form, base) }), created: false };
    const earlier = lost.current === undefined ? undefined : await findCreated(gigstack, form, lost.current);
    if (earlier) return { client: earlier, created: true };
    const since = Date.now();
    try {
      return { client: await create.mutateAsync(toInput(form)), created: true };
    } catch (error) {
      if (!(error instanceof GigstackError) || !error.isOutcomeUnknown) throw error;
      lost.current = since;
      const found = await findCreated(gigstack, form, since).catch(() => undefined);
      if (!found) throw error;
      return { client: found, created: true };
    }
  }

  async function run(saving: Saving): Promise<SaveOutcome | undefined> {
    if (running.current) return undefined;
    if (!navigator.onLine) {
      setSave({ state: 'offline' });
      return undefined;
    }
    running.current = true;
    setSave({ state: 'saving' });
    try {
      const outcome = await send(saving);
      lost.current = undefined;
      setSave({ state: 'saved' });
      return outcome;
    } catch (error) {
      if (!(error instanceof GigstackError)) throw error;
      if (error.isOutcomeUnknown) {
        setSave(saving.client ? { state: 'failed', error } : { state: 'unknown' });
        return undefined;
      }
      const refusals = { ...refusalsOf(error, saving.form), ...(await satRefusals(error, saving.form).catch(() => ({}))) };
      setSave({ state: 'refused', error, hasFields: Object.keys(refusals).length > 0 });
      return { refusals, isConflict: error.status === 409 };
    } finally {
      running.current = false;
    }
  }

  return { save, run, rest: () => setSave({ state: 'idle' }) };
}
