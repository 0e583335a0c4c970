import type { LineTax } from '@gigstack-ui/cfdi';

/** A tax as people read it: "IVA 16 %", "Ret. ISR 10 %", "IEPS 3.0818 por unidad", "IVA exento". */
export function lineTaxText({ type, factor, rate, withholding }: Pick<LineTax, 'type' | 'factor' | 'rate' | 'withholding'>): string {
  const name = withholding ? `Ret. ${type}` : type;
  if (factor === 'Exento') return `${name} exento`;
  if (factor === 'Cuota') return `${name} ${Number(rate)} por unidad`;
  return `${name} ${Number((Number(rate) * 100).toFixed(4))} %`;
}
