const codes: Readonly<Record<string, string>> = { ISR: '001', IVA: '002', IEPS: '003' };

/** The key of a tax in c_Impuesto. */
export function taxCode(type: string): string {
  return codes[type] ?? type;
}
