'use client';
import { useClient, useTeam } from '@gigstack-ui/hooks';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Parties, ShownFinding } from './model/checkDraft.js';
import { useEditorSettings } from './EditorSettings.js';
import { requiredFindings } from './requiredFindings.js';
import { useEditor, useEditorState } from './SessionContext.js';

/** What is to be corrected before stamping. */
export interface Findings {
  /** `untouched`: nobody typed anything yet, there is nothing to find fault with. `loading`: the validator is on its way. */
  readonly state: 'untouched' | 'loading' | 'checked';
  readonly findings: readonly ShownFinding[];
  readonly errors: readonly ShownFinding[];
}

const none: readonly ShownFinding[] = [];

/** Findings that follow the form once the typing rests, so that no key pays for them. */
export function useFindings(): Findings {
  const { quietForm, blank } = useEditor();
  const form = useStore(quietForm);
  const check = useEditorState((state) => state.check);
  const accepted = useEditorState((state) => state.accepted);
  const { fields } = useEditorSettings();
  const parties = useParties();
  return useMemo(() => {
    if (form === blank) return { state: 'untouched', findings: none, errors: none };
    if (!check) return { state: 'loading', findings: none, errors: none };
    const findings = [...requiredFindings(form, fields), ...check(form, parties)].filter(({ key, severity }) => severity === 'error' || !accepted.includes(key));
    return { state: 'checked', findings, errors: findings.filter(({ severity }) => severity === 'error') };
  }, [accepted, blank, check, fields, form, parties]);
}

/** Who takes part: the client of the form and the team that invoices. */
export function useParties(): Parties {
  const { form } = useEditor();
  const clientId = useStore(form, ({ document }) => document.client_id);
  const receiver = useClient(clientId || undefined).data;
  const issuer = useTeam(receiver?.team).data;
  return useMemo(() => ({ receiver, issuer }), [receiver, issuer]);
}
