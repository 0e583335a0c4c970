import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';

type Texts = Wording<typeof esMX>;

interface NamedTax {
  readonly type: string;
  readonly factor: string;
  /** A fraction (0.16), or for a quota pesos per unit. */
  readonly rate: number | string;
  readonly withholding: boolean;
}

/** A tax in words: "IVA 16 %", "Retención ISR 10 %", "IEPS cuota". */
export function taxName(texts: Texts, { type, factor, rate, withholding }: NamedTax): string {
  if (factor === 'Exento') return texts.exemptBase(type);
  if (factor === 'Cuota') return withholding ? texts.withheld(type) : texts.taxQuota(type);
  const percent = percentOf(rate);
  if (isTwoThirds({ type, factor, rate, withholding })) return `${texts.withheld(type)} ${texts.twoThirds}`;
  return withholding ? texts.withheldRate(type, percent) : texts.taxRate(type, percent);
}

/** A tax as its chip says it: "IVA 16", "−ISR 10", "−IVA ⅔". */
export function shortTaxName(texts: Texts, tax: NamedTax): string {
  const { type, factor, rate, withholding } = tax;
  if (factor !== 'Tasa') return factor === 'Exento' ? texts.exemptBase(type) : texts.taxQuota(type);
  const percent = percentOf(rate);
  return `${withholding ? '−' : ''}${type} ${isTwoThirds(tax) ? texts.twoThirds : percent}`;
}

/** Two thirds of 16 % and of 8 %, as the SAT writes them with six decimals. */
function isTwoThirds({ type, rate, withholding }: NamedTax): boolean {
  return withholding && type === 'IVA' && ['10.6667', '5.3333'].includes(percentOf(rate));
}

/** A fraction as a percentage without trailing zeros: 0.16 → 16, 0.0125 → 1.25. */
function percentOf(rate: number | string): string {
  return String(Number((Number(rate) * 100).toFixed(4)));
}
