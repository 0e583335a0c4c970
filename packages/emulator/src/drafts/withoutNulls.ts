/** The value without its null members, at any depth: in a body that replaces everything, null and absent say the same. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  // Most objects hold neither a null nor another object, and stay as they are.
  if (!members.some(([, member]) => typeof member === 'object')) return value;
  return Object.fromEntries(members.filter(([, member]) => member !== null).map(([key, member]) => [key, withoutNulls(member)]));
}
