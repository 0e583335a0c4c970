import { checkDigit } from './checkDigit.js';
import { hasForbiddenPrefix } from './forbiddenPrefixes.js';
import { GENERIC_RFC_FOREIGN, GENERIC_RFC_NATIONAL, GENERIC_RFC_THIRD_PARTY } from './genericRfc.js';
import { isRealDate } from './isRealDate.js';
import { normalizeRfc } from './normalizeRfc.js';
import { fixSlips, homoclaveReadings } from './slips.js';

/** Natural or legal person. */
export type Person = 'fisica' | 'moral';

/** Whom an RFC stands for: one person, or the many a generic RFC covers. */
export type RfcKind = Person | 'generic_national' | 'generic_foreign' | 'generic_third_party';

/** Why a text is no RFC; `position` counts characters of the normalised text from 0. */
export interface RfcProblem {
  readonly code: 'empty' | 'length' | 'character' | 'date';
  readonly position?: number;
}

/** A well-formed RFC. `date` is YY-MM-DD because an RFC does not say the century. Warnings never block: SAT issued RFCs that earn them. */
export interface ValidRfc {
  readonly valid: true;
  readonly rfc: string;
  readonly kind: RfcKind;
  readonly person: Person;
  readonly date: string;
  readonly warnings: readonly ('check_digit' | 'forbidden_prefix')[];
  /** A reading of the same text that earns no warning, when there is one. */
  readonly suggestion?: string;
}

/** A text that is no RFC, with what is wrong and, when a usual slip explains it, what was meant. */
export interface InvalidRfc {
  readonly valid: false;
  readonly rfc: string;
  readonly problems: readonly RfcProblem[];
  readonly suggestion?: string;
}

const generic: Readonly<Record<string, RfcKind>> = {
  [GENERIC_RFC_NATIONAL]: 'generic_national',
  [GENERIC_RFC_FOREIGN]: 'generic_foreign',
  [GENERIC_RFC_THIRD_PARTY]: 'generic_third_party',
};

/** Reads an RFC as typed or pasted: form, date, check digit and the slips people make. */
export function parseRfc(text: string): ValidRfc | InvalidRfc {
  const rfc = normalizeRfc(text);
  const problems = problemsOf(rfc);
  if (problems.length > 0) {
    const fixed = fixSlips(rfc);
    return { valid: false, rfc, problems, ...(fixed !== rfc && problemsOf(fixed).length === 0 ? { suggestion: fixed } : {}) };
  }
  const person: Person = rfc.length === 12 ? 'moral' : 'fisica';
  const at = rfc.length - 9;
  const date = `${rfc.slice(at, at + 2)}-${rfc.slice(at + 2, at + 4)}-${rfc.slice(at + 4, at + 6)}`;
  const kind = generic[rfc];
  // XAXX010101000 does not carry the check digit the rule gives.
  if (kind) return { valid: true, rfc, kind, person, date, warnings: [] };
  const matches = (candidate: string) => checkDigit(candidate) === candidate.slice(-1);
  const warnings: ValidRfc['warnings'] = [...(matches(rfc) ? [] : (['check_digit'] as const)), ...(hasForbiddenPrefix(rfc) ? (['forbidden_prefix'] as const) : [])];
  const suggestion = matches(rfc) ? undefined : homoclaveReadings(rfc).find(matches);
  return { valid: true, rfc, kind: person, person, date, warnings, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** The forms of Anexo 20 (t_RFC): three or four letters, a date, two of homoclave and a check digit. */
function problemsOf(rfc: string): readonly RfcProblem[] {
  if (rfc === '') return [{ code: 'empty' }];
  if (rfc.length !== 12 && rfc.length !== 13) return [{ code: 'length' }];
  const letters = rfc.length - 9;
  const wrong = [...rfc].flatMap((char, position) => {
    const allowed = position < letters ? /[A-ZÑ&]/ : position < letters + 6 ? /\d/ : position < rfc.length - 1 ? /[A-Z\d]/ : /[A\d]/;
    return allowed.test(char) ? [] : [{ code: 'character', position } as const];
  });
  if (wrong.length > 0) return wrong;
  return isRealDate(rfc.slice(letters, letters + 6)) ? [] : [{ code: 'date', position: letters }];
}
