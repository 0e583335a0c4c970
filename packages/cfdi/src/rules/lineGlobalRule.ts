import { field, text } from './jsonReaders.js';
import { type LineContext } from './LineContext.js';

/** What SAT's guide of the global CFDI asks of every line: one per ticket, under the key of "not in the catalog" and the unit "activity". */
const expected = { product_key: '01010101', unit_key: 'ACT' } as const;

/** Keys of the lines of a global invoice. */
export function lineGlobalRule({ context, item, path, report }: LineContext): void {
  if (text(field(field(context.draft, 'global'), 'periodicity')) === '') return;
  for (const [name, value] of Object.entries(expected)) {
    if (text(field(item, name)) !== value) report('GLOBAL_LINE_KEY', name, { severity: 'warning', fix: { path: `${path}.${name}`, value } });
  }
}
