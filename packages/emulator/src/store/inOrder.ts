import type { IndexEntry, ScanOptions } from './Store.js';

/** The rows a scan asks for, in its order; ties are broken by id so that a cursor never skips or repeats. */
export function inOrder<Row extends { entry: IndexEntry }>(rows: readonly Row[], options: ScanOptions): Row[] {
  const sign = options.direction === 'asc' ? 1 : -1;
  const compare = (a: IndexEntry, b: IndexEntry): number => {
    const [left, right] = [a[options.orderBy], b[options.orderBy]];
    if (left !== right) return left < right ? -sign : sign;
    if (a.id === b.id) return 0;
    return a.id < b.id ? -sign : sign;
  };
  const { partition, after, createdFrom = -Infinity, createdTo = Infinity } = options;
  return rows
    .filter(
      ({ entry }) =>
        entry.partition === partition &&
        entry.createdAt >= createdFrom &&
        entry.createdAt <= createdTo &&
        (after === undefined || compare(entry, after) > 0),
    )
    .sort((a, b) => compare(a.entry, b.entry));
}
