import { normalizeLegalName } from './legal-name/normalizeLegalName.js';
import { withoutCapitalSuffix } from './legal-name/withoutCapitalSuffix.js';

/** The form SAT keeps a name in, and a suggestion without the capital suffix; both only suggest, because some names are registered with it. */
export const legalName = { normalize: normalizeLegalName, withoutSuffix: withoutCapitalSuffix } as const;
