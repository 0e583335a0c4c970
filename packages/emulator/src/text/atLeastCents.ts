/** A decimal string without zeros at the end, but never fewer than two decimals: "42.500000" is "42.50". */
export function atLeastCents(decimal: string): string {
  const [whole = '0', decimals = ''] = decimal.split('.');
  return `${whole}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`;
}
