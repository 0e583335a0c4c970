import { type FindingCode } from './FindingCode.js';

/** `error`: SAT would reject it or the law forbids it. `warning`: probably wrong. `hint`: worth a look. */
export type FindingSeverity = 'error' | 'warning' | 'hint';

/** A change that would settle a finding: the value to put at a path; undefined takes the field away. */
export interface FindingFix {
  readonly path: string;
  readonly value: unknown;
}

/** One thing to correct before stamping. `path` is in the API's shape with `client.` and `issuer.` for the parties; `line` counts items from 0. No text: that is in `@gigstack-ui/cfdi/messages`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly path: string;
  readonly line?: number;
  readonly fix?: FindingFix;
}
