import * as z from 'zod/mini';

/**
 * Reads any time the API sends and returns Unix milliseconds, or undefined for "not set".
 * The API mixes units: clients and invoices send seconds, drafts milliseconds, some records ISO text or `{ seconds }`;
 * its official clients tell them apart by size, as here. A zero is the documentation's "not set". @source docs, cli
 */
export function toMillis(value: unknown): number | undefined {
  if (typeof value === 'number') return value === 0 ? undefined : value > 1e12 ? value : value * 1000;
  if (typeof value === 'string') return Date.parse(value) || undefined;
  if (typeof value === 'object' && value !== null) {
    const { seconds, _seconds } = value as { seconds?: unknown; _seconds?: unknown };
    return toMillis(seconds ?? _seconds);
  }
  return undefined;
}

/** A time in an answer: Unix milliseconds, whatever unit or form the API used. @source docs, cli */
export const time = z.optional(z.transform(toMillis));
