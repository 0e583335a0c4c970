/** Writes a query string without its `?`; nested filters become `created[gte]` and `metadata.key`, as the API spells them. */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    if (typeof value !== 'object') {
      pairs.append(name, String(value));
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (inner !== undefined && inner !== null) pairs.append(name === 'metadata' ? `metadata.${key}` : `${name}[${key}]`, String(inner));
    }
  }
  return pairs.toString();
}
