/** A catalogue key followed by its name, when the catalogue has it; a dash when there is no key yet. */
export function named(catalog: readonly { code: string; name: string }[], code: string): string {
  if (code === '') return '—';
  const found = catalog.find((row) => row.code === code);
  return found ? `${code} ${found.name}` : code;
}
