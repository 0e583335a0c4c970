import { spanishNumber } from './spanishNumber.js';

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  MXN: ['peso', 'pesos'],
  USD: ['dólar', 'dólares'],
  EUR: ['euro', 'euros'],
  CAD: ['dólar canadiense', 'dólares canadienses'],
};

/** A decimal string and its currency as a Mexican invoice spells them: "MIL CIENTO SESENTA PESOS 00/100 M.N.". */
export function amountInWords(amount: string, currency: string): string {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole);
  const [one, many] = nouns[currency] ?? [currency, currency];
  // "Un millón de pesos": round millions take a preposition.
  const of = value >= 1_000_000n && value % 1_000_000n === 0n ? ' de' : '';
  // Beyond trillions nobody writes words, and no CFDI can go there either.
  const number = value < 10n ** 24n ? spanishNumber(value) : value.toString();
  const words = `${number}${of} ${value === 1n ? one : many}`;
  return `${words} ${decimals.padEnd(2, '0').slice(0, 2)}/100 ${currency === 'MXN' ? 'M.N.' : currency}`.toUpperCase();
}
