import { field, list } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

/** A CFDI has at least one line (Anexo 20, Conceptos). */
export function itemsRule({ draft, report }: RuleContext): void {
  if (list(field(draft, 'items')).length === 0) report('ITEMS_MISSING', 'items');
}
