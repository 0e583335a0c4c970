import { CfdiInputError } from '../CfdiInputError.js';
import { type Micros } from '../money/micros.js';
import { parseMicros } from '../money/parseMicros.js';

/** An amount in millionths, or undefined when the value is not one a CFDI can hold. */
export function readDecimal(value: unknown): Micros | undefined {
  try {
    return parseMicros(value, '');
  } catch (error) {
    if (error instanceof CfdiInputError) return undefined;
    throw error;
  }
}
