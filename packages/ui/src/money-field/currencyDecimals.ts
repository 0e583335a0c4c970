/** How many decimals a currency has: 2 for MXN, 0 for JPY, 3 for KWD; 2 for a code nobody knows. */
export function currencyDecimals(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
