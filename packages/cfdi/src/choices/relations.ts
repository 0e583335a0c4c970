import { relationTypes, type RelationType } from '@gigstack-ui/sat-catalogs';

/** Relations each kind of CFDI may have, the most usual first (Anexo 20, guía de llenado, appendices 5 and 6). */
const byType: Readonly<Record<string, readonly string[]>> = {
  I: ['04', '07', '02', '06'],
  E: ['01', '03', '07', '04'],
  T: ['05', '04'],
  P: ['04'],
  N: ['04'],
};

/** Relations to offer for a kind of CFDI; none for an unknown kind. */
export function relationsFor(invoiceType: string): readonly RelationType[] {
  return (byType[invoiceType] ?? []).flatMap((code) => relationTypes.filter((row) => row.code === code));
}

/** Whether a CFDI of one kind may relate so to one of another: returns are not over credit notes or payments, a substitute is of its own kind (income and credit notes may stand for each other). */
export function mayRelate(relation: string, type: string, relatedType: string): boolean {
  const money = (kind: string) => kind === 'I' || kind === 'E';
  switch (relation) {
    case '03':
      return relatedType === 'I' || relatedType === 'T';
    case '04':
      return type === relatedType || (money(type) && money(relatedType));
    case '05':
      return type === 'T' && money(relatedType);
    case '06':
      return money(type) && relatedType === 'T';
    default:
      return relatedType !== 'P' && relatedType !== 'N';
  }
}
