import { cfdiUses } from '@gigstack-ui/sat-catalogs';
import { usesFor } from '../usesFor.js';
import { field, text } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

/** The use against the catalog and against the receiver's régimen and kind of person (CFDI40160, CFDI40161). */
export function useRule({ draft, type, receiver, report }: RuleContext): void {
  const use = text(field(draft, 'use'));
  const allowed = usesFor({ regime: receiver?.regime, person: receiver?.rfc.valid ? receiver.rfc.person : undefined, invoiceType: type });
  // The client's own habit first, then what most companies use, then what everyone may.
  const suggestion = [text(field(receiver?.record, 'use')), 'G03', 'S01'].find((code) => allowed.some((row) => row.code === code));
  const more = suggestion === undefined ? {} : { fix: { path: 'use', value: suggestion } };
  if (!cfdiUses.some(({ code }) => code === use)) report('CFDI40160', 'use', more);
  // A régimen the person cannot have admits no use at all; that finding is of the régimen.
  else if (allowed.length > 0 && !allowed.some(({ code }) => code === use)) report('CFDI40161', 'use', more);
}
