import { CfdiInputError } from '../CfdiInputError.js';
import { parseMicros } from '../money/parseMicros.js';

/** An amount in millionths, or undefined when the value is not one a CFDI can hold. */
export function readDecimal(value: unknown): bigint | undefined {
  try {
    return parseMicros(value, '');
  } catch (error) {
    if (error instanceof CfdiInputError) return undefined;
    throw error;
  }
}
