import { CfdiInputError } from '../CfdiInputError.js';
import { micros, type Micros } from './micros.js';

/** A number as the API sends it or a decimal string as a person types it ("1500.5"); no exponent, no separators. */
export type DecimalInput = number | string;

/** Integer digits SAT admits in any amount: 999999999999999999.999999 (c_TipoDeComprobante, Valor máximo). */
const MAX_INTEGER_DIGITS = 18;

/** Reads a value that is not negative into millionths, rounded half-up; throws CfdiInputError naming `path`. */
export function parseMicros(value: unknown, path: string): Micros {
  if (value === undefined || value === null) throw new CfdiInputError('missing', path);
  const text = typeof value === 'number' ? plain(value) : value;
  if (typeof text !== 'string') throw new CfdiInputError('not_a_number', path);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new CfdiInputError('not_a_number', path);
  const [, sign, integer = '', fraction = ''] = match;
  if (sign && /[1-9]/.test(integer + fraction)) throw new CfdiInputError('negative', path);
  const whole = integer.replace(/^0+(?=\d)/, '');
  if (whole.length > MAX_INTEGER_DIGITS) throw new CfdiInputError('too_large', path);
  const cut = BigInt(whole + fraction.slice(0, 6).padEnd(6, '0'));
  return micros((fraction[6] ?? '0') >= '5' ? cut + 1n : cut);
}

/** The shortest decimal that reads back as the same number, which is what was written; JavaScript prints the very small and the very large with an exponent. */
function plain(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-])(\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', direction, exponent = ''] = match;
  const zeros = Number(exponent);
  if (direction === '-') return `${sign}0.${'0'.repeat(zeros - 1)}${first}${rest}`;
  return sign + first + rest.padEnd(zeros, '0');
}
