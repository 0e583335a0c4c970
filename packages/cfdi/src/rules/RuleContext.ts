import { type Finding, type FindingFix, type FindingSeverity } from './Finding.js';
import { type FindingCode } from './FindingCode.js';
import { field, text } from './jsonReaders.js';
import { parseRfc, type InvalidRfc, type ValidRfc } from '../rfc/parseRfc.js';

/** A party as the rules see it: any JSON, with its RFC read. */
export interface Party {
  readonly record: unknown;
  readonly rfc: ValidRfc | InvalidRfc;
  readonly regime: string;
  readonly zip: string;
}

/** Says that something is wrong; an error unless told otherwise. */
export type Report = (code: FindingCode, path: string, more?: { readonly severity?: FindingSeverity; readonly fix?: FindingFix; readonly line?: number }) => void;

/** What every rule reads, computed once. */
export interface RuleContext {
  readonly draft: unknown;
  readonly type: string;
  readonly receiver: Party | undefined;
  readonly issuer: Party | undefined;
  /** Days since the epoch of the day it is where the invoice is issued. */
  readonly today: number;
  readonly report: Report;
}

/** Reads a client or a team. */
export function partyOf(record: unknown): Party | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  return { record, rfc: parseRfc(text(field(record, 'tax_id'))), regime: text(field(record, 'tax_system')), zip: text(field(field(record, 'address'), 'zip')) };
}

/** A report that collects findings, each code once per path. */
export function collector(): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const report: Report = (code, path, { severity = 'error', fix, line } = {}) => {
    const key = `${code} ${path}`;
    if (seen.has(key)) return;
    seen.add(key);
    findings.push({ code, severity, path, ...(line === undefined ? {} : { line }), ...(fix === undefined ? {} : { fix }) });
  };
  return { findings, report };
}
