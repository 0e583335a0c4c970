'use client';
import type { Client } from '@gigstack-ui/api';
import { useClient, useTeam } from '@gigstack-ui/hooks';
import { useLatest } from '@gigstack-ui/ui';
import { useEffect, useMemo, useRef } from 'react';
import type { ClientFiscalEvent } from './ClientFiscalEvent.js';
import { clientAdvice, type ClientAdvice } from './model/clientAdvice.js';
import { addressFields, type ClientField, type ClientForm } from './model/ClientForm.js';
import { clientProblems, type ClientProblems } from './model/clientProblems.js';
import type { ClientFieldSettings } from './model/FieldSettings.js';
import { fromClient, type ClientLike } from './model/fromClient.js';
import type { Refusals } from './model/refusals.js';
import { taxpayerOf, type Taxpayer } from './model/taxpayer.js';
import { realEdits } from './model/toInput.js';
import { typedOver, useClientDraft, useClientEditing } from './model/useClientDraft.js';
import { useCsf, type CsfModel } from './model/useCsf.js';
import { useDuplicateClient } from './model/useDuplicateClient.js';
import { useSatCheck } from './model/useSatCheck.js';
import { useSaveClient, type SaveState } from './model/useSaveClient.js';
import { useLeaveWarning } from './useLeaveWarning.js';

/** Settings of the headless client form. */
export interface UseClientFiscalFormOptions {
  /** Client to edit; absent starts a new one, which exists only once it is saved. */
  clientId?: string | undefined;
  /** Content of a new client, in the API's own shape. Read once. */
  defaults?: ClientLike | undefined;
  fields?: ClientFieldSettings | undefined;
  /** Address of the script that reads a Constancia, on the page's own origin, with `pdfjs` and `pdfjs-worker` beside it; the proxy's `/_gs/assets/pdf-reader` unless told. */
  csfReader?: string | undefined;
  /** Looks for another client of the team with the same RFC, in `clients.search`; true unless told. A page where clients write their own data says false. */
  duplicates?: boolean | undefined;
  /** Offers the two generic RFCs, which need the issuer's postal code of `teams.get`; true unless told. Whoever writes their own data has an RFC. */
  generic?: boolean | undefined;
  onEvent?: ((event: ClientFiscalEvent) => void) | undefined;
}

/** One client being written, without a screen. */
export interface ClientFiscalFormModel {
  /** `missing`: nobody has this client; `broken`: it could not be read now. */
  readonly phase: 'loading' | 'editing' | 'missing' | 'broken';
  /** Reads again what could not be read. */
  readonly retry: () => void;
  /** The client as stored; undefined while it does not exist. */
  readonly client: Client | undefined;
  readonly form: ClientForm;
  readonly taxpayer: Taxpayer;
  readonly isDirty: boolean;
  readonly edit: (change: Partial<ClientForm>) => void;
  /** Tells that a field was left. */
  readonly leave: (field: ClientField) => void;
  /** Forgets what was typed since the last save. */
  readonly reset: () => void;
  /** Everything that keeps the form from being saved. */
  readonly problems: ClientProblems;
  /** Those to show now: of fields that were left, and of all once saving was tried. */
  readonly shownProblems: ClientProblems;
  /** What the API said against fields that have not changed since. */
  readonly refusals: Refusals;
  readonly advice: ClientAdvice;
  /** Keeps a text as it is, so that nothing is suggested for it again. */
  readonly decline: (text: string) => void;
  /** Another client with this RFC. */
  readonly duplicate: Client | undefined;
  /** Goes on with that client; what was typed stays, as changes to it. */
  readonly openDuplicate: () => void;
  /** Goes on with another client of the same RFC. */
  readonly keepDuplicate: () => void;
  /** Leaves the RFC that was typed for the generic one of sales to the public or of clients abroad, or comes back to it. */
  readonly setKind: (kind: Taxpayer['kind']) => void;
  /** Whether the generic RFCs are offered. */
  readonly isGenericOffered: boolean;
  /** The issuer's postal code, which SAT asks for with a generic RFC; '' where it is not asked for. */
  readonly issuerZip: string;
  readonly save: SaveState;
  /** Saves, and answers with the client; undefined when something keeps it from being saved. */
  readonly submit: () => Promise<Client | undefined>;
  /** What the SAT says of what is stored: `check` asks, `said` is the last verdict, `fields` what it named. */
  readonly sat: ReturnType<typeof useSatCheck>;
  /** A Constancia as a way to fill the form in; never a condition of anything. */
  readonly csf: CsfModel;
}

/** What a Constancia tells. */
const csfFields: readonly ClientField[] = ['tax_id', 'legal_name', 'tax_system', 'zip', ...addressFields];

const noSettings: ClientFieldSettings = {};

const genericRfcs = { public: 'XAXX010101000', foreign: 'XEXX010101000' } as const;

/** One client being written: guards, suggestions, duplicates, one save at a time. No text, no DOM. */
export function useClientFiscalForm({ clientId, defaults, fields = noSettings, csfReader, duplicates = true, generic = true, onEvent }: UseClientFiscalFormOptions = {}): ClientFiscalFormModel {
  const draft = useClientDraft(clientId);
  const { state, setState } = draft;
  const stored = useClient(state.openId);
  const issuerZip = useTeam(undefined, { enabled: generic }).data?.address?.zip ?? '';
  const client = stored.data;
  const editing = useClientEditing(draft, client, defaults, issuerZip);
  const { base, form, isDirty } = editing;
  const taxpayer = useMemo(() => taxpayerOf(form), [form]);
  const problems = useMemo(() => clientProblems(form, taxpayer, fields), [form, taxpayer, fields]);
  const { found, look } = useDuplicateClient(taxpayer, { ownId: client?.id, enabled: duplicates });
  const duplicate = found && !state.declined.has(`${found.id} ${taxpayer.rfc.rfc}`) ? found : undefined;
  const { save, run, rest } = useSaveClient();
  const report = useLatest(onEvent);
  const sat = useSatCheck(client, base, form, (isValid) => client && report.current?.({ type: 'client.validated', clientId: client.id, isValid }));

  useLeaveWarning(isDirty);
  const wasDirty = useRef(false);
  useEffect(() => {
    if (wasDirty.current === isDirty) return;
    wasDirty.current = isDirty;
    report.current?.({ type: 'client.dirty', isDirty });
  }, [isDirty, report]);

  const shownProblems = useMemo(
    () => Object.fromEntries(Object.entries(problems).filter(([field, { code }]) => state.attempted || (code !== 'required' && state.visited.includes(field as ClientField)))),
    [problems, state.attempted, state.visited],
  );

  /** gigstack's own reading of a Constancia stands over what was typed of the same things; everything else that was typed stays. */
  function adopt(next: Client): void {
    const saved = fromClient(next);
    setState((current) => {
      const kept = Object.entries(current.edits).filter(([field]) => !csfFields.includes(field as ClientField));
      return { ...current, openId: next.id, attempted: false, refusals: {}, edits: realEdits(Object.fromEntries(kept), saved) };
    });
    report.current?.({ type: client ? 'client.updated' : 'client.created', clientId: next.id, client: next, source: 'csf' });
  }

  const csf = useCsf({ client, form, ownRfc: taxpayer.kind === 'own' ? base.tax_id : '', edit: editing.edit, adopt, reader: csfReader });

  async function submit(): Promise<Client | undefined> {
    setState((current) => ({ ...current, attempted: true }));
    if (Object.keys(problems).length > 0) return undefined;
    const outcome = await run({ client, form, base });
    if (!outcome) return undefined;
    if ('refusals' in outcome) {
      setState((current) => ({ ...current, refusals: outcome.refusals }));
      // Somebody made that client in the meantime: it is there to be offered now.
      if (outcome.isConflict) look();
      return undefined;
    }
    const saved = fromClient(outcome.client);
    // What was typed while the answer was on its way is still to be saved.
    setState((current) => ({ ...current, openId: outcome.client.id, attempted: false, refusals: {}, edits: realEdits(laterThan(form, { ...form, ...current.edits }), saved) }));
    onEvent?.({ type: outcome.created ? 'client.created' : 'client.updated', clientId: outcome.client.id, client: outcome.client, source: 'form' });
    return outcome.client;
  }

  return {
    phase: state.openId === undefined || client ? 'editing' : stored.isPending ? 'loading' : stored.error?.status === 404 ? 'missing' : 'broken',
    retry: () => void stored.refetch(),
    client,
    form,
    taxpayer,
    isDirty,
    edit: (change) => {
      if (save.state !== 'saving') rest();
      editing.edit(change);
    },
    leave: editing.leave,
    reset: editing.reset,
    problems,
    shownProblems,
    refusals: editing.refusals,
    advice: clientAdvice(form, taxpayer, state.declined),
    decline: editing.decline,
    duplicate,
    openDuplicate() {
      if (!duplicate) return;
      const carried = realEdits(typedOver(state.edits), fromClient(duplicate));
      setState((current) => ({ ...current, openId: duplicate.id, edits: carried, refusals: {}, attempted: false, visited: [] }));
      onEvent?.({ type: 'client.chosen', clientId: duplicate.id, client: duplicate, isDirty: Object.keys(carried).length > 0 });
    },
    keepDuplicate() {
      if (duplicate) editing.decline(`${duplicate.id} ${taxpayer.rfc.rfc}`);
    },
    setKind(kind) {
      if (kind === taxpayer.kind) return;
      if (taxpayer.kind === 'own') setState((current) => ({ ...current, ownRfc: form.tax_id }));
      editing.edit({ tax_id: kind === 'own' ? state.ownRfc : genericRfcs[kind] });
    },
    isGenericOffered: generic,
    issuerZip,
    save,
    submit,
    sat,
    csf,
  };
}

/** The fields that changed between two versions of a form. */
function laterThan(sent: ClientForm, now: ClientForm): Partial<ClientForm> {
  return realEdits(now, sent);
}
