/** The same rows with those people choose most at the top. */
export function usualFirst<Row extends { readonly code: string }>(rows: readonly Row[], usual: readonly string[]): readonly Row[] {
  return [...usual.flatMap((code) => rows.filter((row) => row.code === code)), ...rows.filter(({ code }) => !usual.includes(code))];
}
