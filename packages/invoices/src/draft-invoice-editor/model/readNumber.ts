import { parseNumber, type ParsedNumber } from '@gigstack-ui/ui';

/** Unit prices, quantities and exchange rates carry up to six decimals (Anexo 20 v4.0, t_Importe and TipoCambio). */
const MAX_DECIMALS = 6;

/** What a person typed in a number field; `value` is a plain decimal string, only there when the text is a number. */
export function readNumber(text: string): ParsedNumber {
  return parseNumber(text, { maxDecimals: MAX_DECIMALS });
}

/** A text as the number it amounts to so far, for totals that move with each key: "12." counts as 12 and "3*" as 3. */
export function readSoFar(text: string): ParsedNumber {
  const whole = readNumber(text);
  return whole.state === 'partial' ? readNumber(text.replace(/[^\d)]+$/, '')) : whole;
}

/** The plain decimal of `readSoFar`; undefined when it is no number. */
export function numberSoFar(text: string): string | undefined {
  return readSoFar(text).value;
}

/** A number of the API as plain text, never in exponent form. */
export function numberToText(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(MAX_DECIMALS).replace(/\.?0+$/, '') : text;
}

/** A field of a body that is a number; left out while its text is none. */
export function numberField<Name extends string>(name: Name, text: string): { [Key in Name]?: number } {
  const reading = readNumber(text);
  return reading.state === 'valid' ? ({ [name]: Number(reading.value) } as { [Key in Name]?: number }) : {};
}
