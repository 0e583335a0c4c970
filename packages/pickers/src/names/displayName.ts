const readers = new Map<string, Intl.DisplayNames>();

/** A name by `Intl` in a language, with a capital letter; undefined where the runtime knows none. */
export function displayName(locale: string, type: 'currency' | 'region', code: string): string | undefined {
  const key = `${locale} ${type}`;
  const reader = readers.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' });
  readers.set(key, reader);
  const name = reader.of(code);
  return name && name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
