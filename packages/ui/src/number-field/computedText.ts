import { isArithmetic } from './isArithmetic.js';
import { parseNumber } from './parseNumber.js';

/** The result of typed arithmetic, once it has one. */
export function computedText(text: string, maxDecimals: number): string | undefined {
  return isArithmetic(text) ? parseNumber(text, { maxDecimals }).value : undefined;
}
