import type { ItemRecord } from '../records/ItemRecord.js';

/** The line's key in c_ObjetoImp: what it says, or what its taxes imply. */
export function taxObject({ taxability, taxes = [] }: Pick<ItemRecord, 'taxability' | 'taxes'>): string {
  return taxability || (taxes.length > 0 ? '02' : '01');
}
