import type { Locale } from '../provider/locale.js';
import { evaluateArithmetic } from './evaluateArithmetic.js';
import { fractionToDecimal } from './fractionToDecimal.js';

/** How to read typed text. */
export interface ParseNumberOptions {
  /** Both locales write `1,234.56`. */
  readonly locale?: Locale;
  /** Decimals allowed in a typed number, and kept of a computed one; 6 unless told. */
  readonly maxDecimals?: number;
}

/** `partial` is the beginning of a number ("1,", "-", "3*"): neither an error yet nor a value; `value` is a plain decimal string. */
export type ParsedNumber =
  | { readonly state: 'empty' | 'partial'; readonly value?: undefined }
  | { readonly state: 'invalid'; readonly problem: 'syntax' | 'decimals'; readonly value?: undefined }
  | { readonly state: 'valid'; readonly value: string };

const invalid: ParsedNumber = { state: 'invalid', problem: 'syntax' };
const partial: ParsedNumber = { state: 'partial' };

/** A number with or without thousands separators, complete. */
const grouped = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g;
/** Groups whose last one still lacks digits: "1," "1,2" "1,23". */
const openGroup = /(?<![\d.,])\d{1,3}(?:,\d{3})*,\d{0,2}$/;
const single = /^[-+]?(\d+\.?\d*|\.\d*)$/;

/** Digits as the API writes them, which is what most texts are: it is its own value. */
const bare = /^(?:0|[1-9]\d{0,14})(?:\.(\d*[1-9]))?$/;

function clean(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^=/, '')
    .replace(/^([-+−]?)(?:MXN)?\$/, '$1')
    .replace(/[−–]/g, '-')
    .replace(/[×·]/g, '*')
    .replace(/÷/g, '/');
}

/**
 * Reads what a person types as an amount: separators, a peso sign, spaces, and arithmetic like `3*1250`.
 * Nothing is guessed: `12,5` is the beginning of `12,500`, never 12.5.
 */
export function parseNumber(text: string, { maxDecimals = 6 }: ParseNumberOptions = {}): ParsedNumber {
  const short = bare.exec(text);
  if (short && (short[1]?.length ?? 0) <= maxDecimals) return { state: 'valid', value: text };
  const typed = clean(text);
  if (typed === '') return text.trim() === '' ? { state: 'empty' } : partial;
  if (openGroup.test(typed)) return partial;
  const plain = typed.replace(grouped, (number) => number.replaceAll(',', ''));
  if (plain.includes(',')) return invalid;

  if (/^[-+]$|\.$/.test(plain)) return /^[-+\d.*/()]*$/.test(plain) && !/\.\d*\.$/.test(plain) ? partial : invalid;
  const number = single.exec(plain);
  const decimals = number?.[1]?.split('.')[1]?.replace(/0+$/, '') ?? '';
  if (decimals.length > maxDecimals) return { state: 'invalid', problem: 'decimals' };

  const result = evaluateArithmetic(plain);
  if (result === 'partial') return partial;
  if (result === 'invalid') return invalid;
  return { state: 'valid', value: fractionToDecimal(result, maxDecimals) };
}
