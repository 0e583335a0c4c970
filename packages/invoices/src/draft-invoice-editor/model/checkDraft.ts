import type { Finding, FindingCode, FindingFix } from '@gigstack-ui/cfdi';
import { preflight } from '@gigstack-ui/cfdi/preflight';
import { positionOf, sentLinesOf, toBody, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { toFormPath, type FormPath } from './formPath.js';
import { currentPeriod } from './globalPeriod.js';

/** A finding with its place on the form. */
export interface ShownFinding extends Omit<Finding, 'fix' | 'code'> {
  /** Of the SAT or of `cfdi`, or that the host asks for a field. */
  readonly code: FindingCode | 'FIELD_REQUIRED';
  readonly fix?: FindingFix | undefined;
  readonly key: string;
  readonly formPath: FormPath;
  /** Position of the line on screen, from 1. */
  readonly lineNumber?: number | undefined;
  /** Whether some control of the editor can mend it; the issuer's own data cannot be changed here. */
  readonly isOnScreen: boolean;
}

/** The records of the two parties, in the API's shape; what is not known yet is left out. */
export interface Parties {
  readonly receiver?: { readonly id: string } | undefined;
  readonly issuer?: unknown;
}

/** Checks a form as the SAT would; a validator that is loaded once an editor is open. */
export type CheckDraft = (form: DraftInvoiceForm, parties: Parties) => readonly ShownFinding[];

const ORDER = { error: 0, warning: 1, hint: 2 } as const;

/** Everything to correct before stamping, the gravest first. */
export const checkDraft: CheckDraft = (form, { receiver, issuer }) => {
  const id = form.document.client_id;
  // While the record of a client that was just chosen is on its way, only its id is known.
  const party = id && (receiver?.id === id ? receiver : { id });
  return preflight(toBody(form), { receiver: party || undefined, issuer, today: new Date() })
    .map((finding) => place(finding, form))
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
};

/** A global invoice without its period starts with the month of today, which can be changed where it then shows. */
function periodFix({ code }: Finding): FindingFix | undefined {
  if (code !== 'CFDI40130') return undefined;
  const { year, ...period } = currentPeriod(Date.now());
  return { path: 'global', value: { ...period, year: Number(year) } };
}

function place(finding: Finding, form: DraftInvoiceForm): ShownFinding {
  const lineId = finding.line === undefined ? undefined : sentLinesOf(form)[finding.line]?.id;
  return {
    ...finding,
    fix: finding.fix ?? periodFix(finding),
    // By the line itself, so that a finding is the same one after lines have moved.
    key: `${finding.code} ${lineId === undefined ? finding.path : finding.path.replace(/^items\[\d+\]/, lineId)}`,
    formPath: finding.path.startsWith('client.') ? 'client.fiscal' : toFormPath(finding.path, form),
    lineNumber: lineId === undefined ? undefined : positionOf(form, lineId) + 1,
    isOnScreen: !finding.path.startsWith('issuer'),
  };
}
