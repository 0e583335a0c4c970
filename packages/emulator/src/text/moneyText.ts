/** A decimal string with thousands separators and the currency's code, every digit kept: "$1,160.00 MXN". */
export function moneyText(amount: string, currency?: string): string {
  const [whole = '0', decimals] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `$${grouped}${decimals === undefined ? '' : `.${decimals}`}${currency === undefined ? '' : ` ${currency}`}`;
}
