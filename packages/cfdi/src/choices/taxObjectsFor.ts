import { taxObjects, type TaxObject } from '@gigstack-ui/sat-catalogs';
import { taxObjectRule } from './taxObject.js';

/** The little of a line's tax that decides. */
export interface LineTaxKind {
  readonly type?: string | null | undefined;
  readonly withholding?: boolean | null | undefined;
}

/** The ObjetoImp a line with these taxes may have (CFDI40171, CFDI40172, CFDI140226, CFDI140227); all of them while its taxes are unknown. */
export function taxObjectsFor(taxes: readonly LineTaxKind[] | null | undefined): readonly TaxObject[] {
  if (!taxes) return taxObjects;
  const charges = (type: string) => taxes.some((tax) => tax.type === type && !tax.withholding);
  return taxObjects.filter(({ code }) => {
    const rule = taxObjectRule(code);
    if (rule.taxes !== 'optional' && (rule.taxes === 'required') !== taxes.length > 0) return false;
    if (!rule.iva && charges('IVA')) return false;
    return rule.ieps === 'required' ? charges('IEPS') : rule.ieps || !charges('IEPS');
  });
}
