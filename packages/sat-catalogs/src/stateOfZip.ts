import { zipPrefixes } from './data/zipPrefixes.js';

/** State (code of c_Estado) of a five-digit Mexican postal code by its prefix, or undefined when no state has it. */
export function stateOfZip(zip: string): string | undefined {
  if (!/^\d{5}$/.test(zip)) return undefined;
  const prefix = zip.slice(0, 2);
  return Object.keys(zipPrefixes).find((state) => zipPrefixes[state]?.split(' ').includes(prefix));
}
