import { personOf } from '../personOf.js';

/** What the issuer sells, as far as withholding depends on it. */
export type Activity = 'goods' | 'professional_services' | 'lease' | 'freight';

/** A withholding to suggest, in the API's shape, with the article it rests on. */
export interface SuggestedWithholding {
  readonly type: 'ISR' | 'IVA';
  readonly factor: 'Tasa';
  readonly rate: string;
  readonly withholding: true;
  readonly basis: string;
}

/** Who sells what to whom. */
export interface WithholdingCase {
  readonly issuerRegime: string;
  readonly issuerRfc: string;
  readonly receiverRfc: string;
  readonly activity: Activity;
}

/**
 * Withholdings a company usually makes from a person, or from anyone for freight. Advice only: SAT decides by a flag of the issuer for RESICO
 * (CFDI140224, CFDI140225) and contracts differ.
 */
export function withholdingAdvice({ issuerRegime, issuerRfc, receiverRfc, activity }: WithholdingCase): readonly SuggestedWithholding[] {
  if (personOf(receiverRfc) !== 'moral') return [];
  const fromPerson = personOf(issuerRfc) === 'fisica';
  const found: SuggestedWithholding[] = [];
  const service = activity === 'professional_services' || activity === 'lease';
  if (fromPerson && issuerRegime === '626') found.push(withhold('ISR', '0.012500', 'LISR 113-J'));
  else if (fromPerson && activity === 'professional_services' && issuerRegime === '612') found.push(withhold('ISR', '0.100000', 'LISR 106'));
  else if (fromPerson && activity === 'lease' && issuerRegime === '606') found.push(withhold('ISR', '0.100000', 'LISR 116'));
  if (activity === 'freight') found.push(withhold('IVA', '0.040000', 'LIVA 1-A II c, RLIVA 3 II'));
  else if (fromPerson && service) found.push(withhold('IVA', '0.106667', 'LIVA 1-A II a, RLIVA 3 I'));
  return found;
}

function withhold(type: 'ISR' | 'IVA', rate: string, basis: string): SuggestedWithholding {
  return { type, factor: 'Tasa', rate, withholding: true, basis };
}
