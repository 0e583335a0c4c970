const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** The folios fiscales in a text, as they are written, each once. */
export function uuidsIn(text: string): string[] {
  return [...new Set(text.match(UUID) ?? [])];
}
