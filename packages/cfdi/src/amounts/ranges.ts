import { formatMicros } from '../money/formatMicros.js';
import { micros } from '../money/micros.js';
import { readWritten, type WrittenDecimal } from './WrittenDecimal.js';

/** The least and the most a provider accepts for an amount, decimal strings with the decimals asked for. */
export interface AmountRange {
  readonly lower: string;
  readonly upper: string;
}

/** Everything is counted in 10⁻¹⁸, where two factors of six decimals and their halves are whole. */
const SCALE = 18;
/** The 10⁻¹² that keeps an upper factor below the next decimal. */
const LESS = 12;

/** Range of Importe for a quantity and a unit price as written in the XML, with up to six decimals (CFDI40167, Anexo 20 pp. 76–78). */
export function amountRange(quantity: string, unitPrice: string, decimals = 6): AmountRange {
  return rangeOf(readWritten(quantity, 'quantity'), readWritten(unitPrice, 'unit_price'), decimals, true);
}

/** Range of a tax for its base and rate as written in the XML (CFDI40180, CFDI40186); a rate is exact. */
export function taxRange(base: string, rate: string, decimals = 6): AmountRange {
  return rangeOf(readWritten(base, 'base'), readWritten(rate, 'rate'), decimals, false);
}

function rangeOf(a: WrittenDecimal, b: WrittenDecimal, decimals: number, roundedBoth: boolean): AmountRange {
  const lower = (lowest(a) * (roundedBoth ? lowest(b) : exact(b))) / 10n ** BigInt(2 * SCALE - decimals);
  const product = highest(a) * (roundedBoth ? highest(b) : exact(b));
  const step = 10n ** BigInt(2 * SCALE - decimals);
  const upper = (product + step - 1n) / step;
  return { lower: text(lower, decimals), upper: text(upper, decimals) };
}

/** Half of the last written decimal below and above: what was cut when it was written. */
function lowest(value: WrittenDecimal): bigint {
  return exact(value) - half(value);
}

function highest(value: WrittenDecimal): bigint {
  return exact(value) + half(value) - 10n ** BigInt(SCALE - LESS);
}

function exact({ digits, decimals }: WrittenDecimal): bigint {
  return digits * 10n ** BigInt(SCALE - decimals);
}

function half({ decimals }: WrittenDecimal): bigint {
  return (10n ** BigInt(SCALE - decimals)) / 2n;
}

function text(units: bigint, decimals: number): string {
  const positive = units < 0n ? 0n : units;
  return formatMicros(micros(positive * 10n ** BigInt(6 - decimals)), decimals);
}
