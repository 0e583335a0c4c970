'use client';
import { preflight, type Finding } from '@gigstack-ui/cfdi';
import { useClient, useTeam } from '@gigstack-ui/hooks';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { sentLinesOf, toBody, type DraftInvoiceForm } from './draftInvoiceForm.js';
import { toFormPath, type FormPath } from './model/formPath.js';
import { useEditor } from './SessionContext.js';

/** A finding with its place on the form. */
export interface ShownFinding extends Finding {
  readonly key: string;
  readonly formPath: FormPath;
  /** Position of the line on screen, from 1. */
  readonly lineNumber?: number | undefined;
  /** Whether some control of the editor can mend it; the issuer's own data cannot be changed here. */
  readonly isOnScreen: boolean;
}

interface Findings {
  readonly findings: readonly ShownFinding[];
  readonly errors: readonly ShownFinding[];
  /** Nobody typed anything yet: there is nothing to find fault with. */
  readonly isUntouched: boolean;
}

const ORDER = { error: 0, warning: 1, hint: 2 } as const;

/** What is to be corrected before stamping; it follows the form once the typing rests, so that no key pays for it. */
export function useFindings(): Findings {
  const { quietForm, blank } = useEditor();
  const form = useStore(quietForm);
  const check = useCheck();
  return useMemo(() => {
    const findings = check(form);
    return { findings, errors: findings.filter(({ severity }) => severity === 'error'), isUntouched: form === blank };
  }, [blank, check, form]);
}

/** The findings of the form as it is at the moment of asking. */
export function useCheckedFindings(): () => readonly ShownFinding[] {
  const { form } = useEditor();
  const check = useCheck();
  return useCallback(() => check(form.getState()), [check, form]);
}

function useCheck(): (form: DraftInvoiceForm) => readonly ShownFinding[] {
  const { form } = useEditor();
  const clientId = useStore(form, ({ document }) => document.client_id);
  const receiver = useClient(clientId || undefined).data;
  const issuer = useTeam(receiver?.team).data;
  return useCallback(
    (values) => {
      const chosen = receiver?.id === values.document.client_id ? receiver : { id: values.document.client_id };
      return preflight(toBody(values), { receiver: values.document.client_id ? chosen : undefined, issuer, today: new Date() })
        .map((finding) => shown(finding, values))
        .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
    },
    [receiver, issuer],
  );
}

function shown(finding: Finding, form: DraftInvoiceForm): ShownFinding {
  const lineId = finding.line === undefined ? undefined : sentLinesOf(form)[finding.line]?.id;
  const formPath = toFormPath(finding.path, form);
  return {
    ...finding,
    key: `${finding.code} ${finding.path}`,
    formPath,
    lineNumber: lineId === undefined ? undefined : form.order.indexOf(lineId) + 1,
    isOnScreen: !finding.path.startsWith('issuer'),
  };
}
