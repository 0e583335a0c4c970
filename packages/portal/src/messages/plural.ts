/** Chooses by number; Spanish and English both say one thing for one and another for the rest. */
export function plural(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}
