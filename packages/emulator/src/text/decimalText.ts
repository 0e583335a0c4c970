/** A finite number in plain decimal notation with up to six decimals, the most a CFDI takes. */
export function decimalText(value: number): string {
  const fixed = value.toFixed(6);
  return fixed.replace(/\.?0+$/, '');
}
