'use client';
import type { Client } from '@gigstack-ui/api';
import { legalName } from '@gigstack-ui/cfdi';
import { useMemo, useState } from 'react';
import { emptyClientForm, type ClientField, type ClientForm, type ClientTextField } from './ClientForm.js';
import { withConsequences } from './consequences.js';
import { fromClient, type ClientLike } from './fromClient.js';
import { standing, type Refusals } from './refusals.js';
import { realEdits } from './toInput.js';

/** Everything a person did to a form; what follows from it is computed. */
interface DraftState {
  /** The client of the host. */
  readonly clientId: string | undefined;
  /** The client the form is about: the host's, the one it made, or the one chosen instead. */
  readonly openId: string | undefined;
  readonly edits: Partial<ClientForm>;
  readonly visited: readonly ClientField[];
  /** Saving was tried: every problem may be shown. */
  readonly attempted: boolean;
  readonly declined: ReadonlySet<string>;
  readonly refusals: Refusals;
  /** The RFC typed before a generic one was chosen, to come back to. */
  readonly ownRfc: string;
}

const fresh = (clientId: string | undefined): DraftState => ({ clientId, openId: clientId, edits: {}, visited: [], attempted: false, declined: new Set(), refusals: {}, ownRfc: '' });

/** The typed values of one client, held as edits over what is stored: a later answer of the server never overwrites what was typed. */
export function useClientDraft(clientId: string | undefined) {
  const [held, setState] = useState(() => fresh(clientId));
  // The host puts the id of a client that was just made into its own state: that is the client already open.
  const isSame = held.clientId === clientId || held.openId === clientId;
  const state = isSame ? (held.clientId === clientId ? held : { ...held, clientId }) : fresh(clientId);
  if (state !== held) setState(state);
  return { state, setState };
}

/** The form over what is stored, and what a person can do to it. */
export function useClientEditing({ state, setState }: ReturnType<typeof useClientDraft>, client: Client | undefined, defaults: ClientLike | undefined, issuerZip: string) {
  const { edits } = state;
  const [firstDefaults] = useState(defaults);
  const base = useMemo(() => fromClient(client ?? (state.openId === undefined ? (firstDefaults ?? {}) : {})), [client, state.openId, firstDefaults]);
  const form = useMemo(() => ({ ...base, ...edits }), [base, edits]);
  const isDirty = Object.keys(realEdits(edits, base)).length > 0;

  const edit = (change: Partial<ClientForm>) =>
    setState((current) => {
      const shown = { ...base, ...current.edits };
      return { ...current, edits: { ...current.edits, ...withConsequences(shown, change, issuerZip) } };
    });

  /** The field was left: names and texts take the form they are kept in, and its problem may be shown. */
  const leave = (field: ClientField) =>
    setState((current) => {
      // What is stored is not ours to tidy up.
      const value = current.edits[field];
      const tidy = typeof value === 'string' ? tidied(field as ClientTextField, value) : value;
      return {
        ...current,
        visited: current.visited.includes(field) ? current.visited : [...current.visited, field],
        edits: tidy === value ? current.edits : { ...current.edits, [field]: tidy },
      };
    });

  const decline = (text: string) => setState((current) => ({ ...current, declined: new Set(current.declined).add(text) }));
  const reset = () => setState((current) => ({ ...fresh(current.clientId), openId: current.openId }));

  return { base, form, isDirty, edit, leave, decline, reset, refusals: standing(state.refusals, form) };
}

/** Whether anything but the defaults of a form was typed, and so would be missed. */
export function typedOver(edits: Partial<ClientForm>): Partial<ClientForm> {
  return realEdits(edits, emptyClientForm);
}

function tidied(field: ClientTextField, value: string): string {
  return field === 'legal_name' ? legalName.normalize(value) : value.trim();
}
