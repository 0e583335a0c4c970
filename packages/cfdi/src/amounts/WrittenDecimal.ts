import { CfdiInputError } from '../CfdiInputError.js';

/** A decimal as it is written: SAT's tolerance depends on the decimals in the XML, so 10000 and 10000.00 differ. */
export interface WrittenDecimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads a decimal string keeping its trailing zeros; throws CfdiInputError naming `path`. */
export function readWritten(text: string, path: string): WrittenDecimal {
  const match = /^(\d{1,18})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) throw new CfdiInputError(/^-\d/.test(text) ? 'negative' : 'not_a_number', path);
  const [, whole = '', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}
