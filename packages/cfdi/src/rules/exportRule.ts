import { exportTypes } from '@gigstack-ui/sat-catalogs';
import { field, list, text } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

/** The export key; absent means 01 (CFDI40122, CFDI40123). */
export function exportRule({ draft, report }: RuleContext): void {
  const key = text(field(draft, 'exports')) || '01';
  const fix = { path: 'exports', value: '01' };
  if (!exportTypes.some(({ code }) => code === key)) report('CFDI40123', 'exports', { fix });
  else if (key === '02' && list(field(draft, 'complements')).length === 0) report('CFDI40122', 'exports', { fix });
}
