import { normalizeLegalName } from './normalizeLegalName.js';

// Anexo 20 v4.0: the name goes without the capital regime. Companies (S.A., S.A.P.I., S.A.B., S.A.S., S. de R.L., S.C., A.C., S.P.R., I.A.P., S. en C. …) in the ways people write them.
const suffix =
  /[,\s]+(S\.?\s?A\.?(\s?P\.?\s?I\.?)?(\s?B\.?)?(\s+DE\s+C\.?\s?V\.?)?|S\.?\s?A\.?\s?S\.?(\s+DE\s+C\.?\s?V\.?)?|S\.?\s+DE\s+R\.?\s?L\.?(\s+(DE\s+)?(M\.?I\.?|C\.?\s?V\.?|I\.?P\.?))*|S\.?\s?C\.?(\s?L\.?)?(\s+DE\s+[CR]\.?\s?[VL]\.?)*|A\.?\s?C\.?|S\.?\s?P\.?\s?R\.?(\s+DE\s+R\.?\s?[LIS]\.?)?|I\.?\s?A\.?\s?P\.?|I\.?\s?B\.?\s?P\.?|A\.?\s?B\.?\s?P\.?|S\.?\s+EN\s+C\.?(\s+POR\s+A\.?)?(\s+DE\s+C\.?\s?V\.?)?)$/;

/** The name without its capital suffix, in SAT's form, or undefined when it has none. A suggestion: ask, since a few names are registered with those letters. */
export function withoutCapitalSuffix(name: string): string | undefined {
  const normal = normalizeLegalName(name);
  const short = normal.replace(suffix, '');
  return short === normal || short === '' ? undefined : short;
}
