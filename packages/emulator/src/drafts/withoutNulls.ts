/** The value without its null members, at any depth: in a body that replaces everything, null and absent say the same. */
export function withoutNulls(value: unknown): unknown {
  // Most bodies hold none, and stay as they are.
  return hasNull(value) ? strip(value) : value;
}

function hasNull(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  if (value === null) return true;
  if (Array.isArray(value)) return value.some(hasNull);
  for (const name in value) if (hasNull((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}

/** A null in a list stays, as its place says something. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, strip(member)]])));
}
