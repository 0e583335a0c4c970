import type { Format } from '../format/createFormat.js';
import { parseNumber } from './parseNumber.js';

/** What a number field shows of its text while nobody types: the number with separators, a text that is none as it is. */
export function restingText(text: string, format: Format, { minDecimals, maxDecimals }: { minDecimals: number; maxDecimals: number }): string {
  const { value } = parseNumber(text, { maxDecimals });
  return value === undefined ? text : format.number(value, { minDecimals, maxDecimals: Math.max(minDecimals, maxDecimals) });
}
