import { type RuleContext } from './RuleContext.js';

/** The kind of CFDI (CFDI40121). */
export function documentTypeRule({ type, report }: RuleContext): void {
  if (!['I', 'E', 'T', 'N', 'P'].includes(type)) report('CFDI40121', 'invoice_type');
}
