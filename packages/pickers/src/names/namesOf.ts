/** The SAT's own words for the codes of a catalog. */
export function namesOf<Code extends string>(rows: readonly { readonly code: Code; readonly name: string }[]): Readonly<Record<Code, string>> {
  return Object.fromEntries(rows.map(({ code, name }) => [code, name])) as Record<Code, string>;
}
