/** Seconds below, milliseconds above: the API writes both, as numbers, digits or ISO strings. */
const FIRST_MILLISECOND = 1e12;

/** A time of the API as milliseconds, or undefined when it is none. */
export function updatedAt(value: unknown): number | undefined {
  if (typeof value === 'string') return updatedAt(/^\d+$/.test(value) ? Number(value) : Date.parse(value));
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return value > FIRST_MILLISECOND ? value : value * 1000;
}
