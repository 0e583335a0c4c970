/** Invented, as no example of the SAT is: a taxpayer it lists for simulated operations (article 69-B). */
const listed: readonly string[] = ['SOC150923QX9'];

/** Whether the SAT lists this RFC among those who invoice simulated operations. */
export function isListedInEfos(rfc: string | null | undefined): boolean {
  return listed.includes(rfc ?? '');
}
