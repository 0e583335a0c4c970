'use client';
import { useClient, useTeam } from '@gigstack-ui/hooks';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { DraftInvoiceFields } from './DraftInvoiceFields.js';
import { sentLinesOf } from './draftInvoiceForm.js';
import type { Parties, ShownFinding } from './model/checkDraft.js';
import type { DraftSession } from './model/createDraftSession.js';
import { requiredFindings } from './requiredFindings.js';

/** What is to be corrected before stamping. */
export interface Findings {
  /** `untouched`: there is nothing yet to find fault with. `loading`: the validator is on its way. */
  readonly state: 'untouched' | 'loading' | 'checked';
  readonly findings: readonly ShownFinding[];
  readonly errors: readonly ShownFinding[];
}

const none: readonly ShownFinding[] = [];
const noFields: DraftInvoiceFields = {};

type CheckedDraft = Pick<DraftSession, 'form' | 'quietForm' | 'blank' | 'state'>;

/** Findings that follow the form once the typing rests, so that no key pays for them; `fields` are those the host asks for. */
export function useDraftFindings(editor: CheckedDraft, fields: DraftInvoiceFields = noFields): Findings {
  return useFindingsOf(editor, useDraftParties(editor), fields);
}

/** The same for whoever knows the parties already. */
export function useFindingsOf({ quietForm, blank, state }: CheckedDraft, parties: Parties, fields: DraftInvoiceFields): Findings {
  const form = useStore(quietForm);
  const check = useStore(state, (session) => session.check);
  const accepted = useStore(state, (session) => session.accepted);
  return useMemo(() => {
    // Nobody typed and nothing was prepared: an empty page is no mistake.
    if (form === blank && sentLinesOf(form).length === 0) return { state: 'untouched', findings: none, errors: none };
    if (!check) return { state: 'loading', findings: none, errors: none };
    const findings = [...requiredFindings(form, fields), ...check(form, parties)].filter(({ key, severity }) => severity === 'error' || !accepted.includes(key));
    return { state: 'checked', findings, errors: findings.filter(({ severity }) => severity === 'error') };
  }, [accepted, blank, check, fields, form, parties]);
}

/** Who takes part: the client of the form and the team that invoices. */
export function useDraftParties({ form }: Pick<DraftSession, 'form'>): Parties {
  const clientId = useStore(form, ({ document }) => document.client_id);
  const receiver = useClient(clientId || undefined).data;
  const issuer = useTeam(receiver?.team).data;
  return useMemo(() => ({ receiver, issuer }), [receiver, issuer]);
}
