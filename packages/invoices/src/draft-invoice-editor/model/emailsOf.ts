/** An address as mail forms take it: something, an at sign, and a domain with a dot. */
const ADDRESS = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;

/** The addresses in a text parted by commas, semicolons, spaces or lines, and what in it is not (yet) one. */
export function emailsOf(text: string): { readonly valid: readonly string[]; readonly invalid: readonly string[] } {
  const written = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  return { valid: written.filter((address) => ADDRESS.test(address)), invalid: written.filter((address) => !ADDRESS.test(address)) };
}
