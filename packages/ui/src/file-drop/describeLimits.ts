import type { Format } from '../format/createFormat.js';

/** A size in the unit people use: `5 MB`, `800 kB`. One MB is 1,048,576 bytes, as file managers and API limits count. */
export function writeSize(bytes: number, format: Format): string {
  const [amount, unit] = bytes >= 1_048_576 ? [bytes / 1_048_576, 'MB'] : [bytes / 1_024, 'kB'];
  return `${format.number(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))}\u00a0${unit}`;
}

/** The kinds of an `accept`, as people call them: `PDF`, `XML`, `PNG`; the same kind once. */
export function kindsOf(accept: string | undefined): string[] {
  const kinds = (accept ?? '').split(',').map((kind) => kind.trim()).filter(Boolean);
  const names = kinds.map((kind) => (kind.startsWith('.') ? kind.slice(1) : kind.replace(/^.*\/(x-)?/, '')).toUpperCase());
  return [...new Set(names.filter((name) => name !== '*'))];
}
