import { type LineStep, type StepTax } from '../amounts/explainLine.js';

/** Languages the words of this package exist in. */
export type CfdiLocale = 'es-MX' | 'en';

/** One step of `explainLine` as a sentence. */
export function lineStepText(step: LineStep, locale: CfdiLocale): string {
  const es = locale === 'es-MX';
  switch (step.step) {
    case 'net_price':
      return es
        ? `El precio ${amount(step.price)} ya incluye ${step.included.map((tax) => taxText(tax, es)).join(' y ')}: sin impuestos son ${amount(step.unitPrice)}.`
        : `The price ${amount(step.price)} already includes ${step.included.map((tax) => taxText(tax, es)).join(' and ')}: without taxes it is ${amount(step.unitPrice)}.`;
    case 'amount':
      return es ? `${amount(step.quantity)} × ${amount(step.unitPrice)} da un importe de ${amount(step.amount)}.` : `${amount(step.quantity)} × ${amount(step.unitPrice)} is an amount of ${amount(step.amount)}.`;
    case 'discount':
      return es ? `Menos ${amount(step.discount)} de descuento quedan ${amount(step.base)}.` : `Less a discount of ${amount(step.discount)}, ${amount(step.base)} is left.`;
    case 'transferred':
      return es ? `${taxText(step, es)} sobre ${amount(step.base)} suma ${amount(step.amount)}.` : `${taxText(step, es)} on ${amount(step.base)} adds ${amount(step.amount)}.`;
    case 'withheld':
      return es ? `Retención de ${taxText(step, es)} sobre ${amount(step.base)} resta ${amount(step.amount)}.` : `Withholding ${taxText(step, es)} on ${amount(step.base)} takes ${amount(step.amount)}.`;
    case 'exempt':
      return es ? `${step.type} exento sobre ${amount(step.base)} no suma.` : `${step.type} exempt on ${amount(step.base)} adds nothing.`;
    case 'line_total':
      return es ? `La línea aporta ${amount(step.total)} al total.` : `The line brings ${amount(step.total)} to the total.`;
  }
}

function taxText({ type, factor, rate }: StepTax, es: boolean): string {
  if (factor === 'Cuota') return es ? `${type} de ${amount(rate)} por unidad` : `${type} of ${amount(rate)} per unit`;
  // A fraction of six decimals is a percentage of four: moving the point keeps it exact.
  const [whole = '', fraction = ''] = rate.split('.');
  return `${type} ${amount(`${whole}${fraction.slice(0, 2)}.${fraction.slice(2)}`)} %`;
}

/** Without leading and trailing zeros, but never with one decimal only, as money is read. */
function amount(text: string): string {
  const short = text.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
  return /\.\d$/.test(short) ? `${short}0` : short;
}
