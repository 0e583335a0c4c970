import { isRecord } from '../isRecord.js';

/** Writes a query string without its `?`; nested filters become `created[gte]` and `metadata.key`, as the API spells them. */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = new URLSearchParams();
  const append = (name: string, value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') pairs.append(name, String(value));
  };
  for (const [name, value] of Object.entries(query)) {
    if (!isRecord(value)) append(name, value);
    else for (const [key, inner] of Object.entries(value)) append(name === 'metadata' ? `metadata.${key}` : `${name}[${key}]`, inner);
  }
  return pairs.toString();
}
