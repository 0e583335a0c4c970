import type { ClientFields } from '../records/ClientRecord.js';

/** The client with the sent fields over its own: what is not sent stays, null clears, the address merges by field. */
export function mergeClient<Client extends ClientFields & { id: string }>(client: Client, sent: ClientFields): Client {
  const merged = { ...client, ...sent };
  if (sent.address && client.address) merged.address = { ...client.address, ...sent.address };
  if (merged.address?.country) merged.address = { ...merged.address, country: countryCode(merged.address.country) };
  return merged;
}

/** Requests say "Mexico" and answers "MEX". */
function countryCode(country: string): string {
  return /^m[eé]xico$|^mx$/i.test(country.trim()) ? 'MEX' : country;
}
