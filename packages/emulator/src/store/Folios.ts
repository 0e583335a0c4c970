import type { Store } from './Store.js';

/** Folio counters, one per series and partition (so per team and mode). */
export interface Folios {
  /** The folio after the last one of the series, taken inside the caller's transaction so that a refusal leaves no gap. */
  take(partition: string, series: string): number;
  /** Takes this folio and goes on after it; false when the series has passed it. */
  takeAt(partition: string, series: string, folio: number): boolean;
  /** Makes `next` the folio that `take` gives; false when the series has passed it. */
  startAt(partition: string, series: string, next: number): boolean;
  /** Every series of the partition that gave a folio. */
  series(partition: string): string[];
  /** The folio `take` would give, without taking it. */
  peek(partition: string, series: string): number;
}

/** The folio counters of a store. */
export function createFolios(store: Store): Folios {
  const peek = (partition: string, series: string): number =>
    ((store.get('folios', idOf(partition, series))?.body as number | undefined) ?? 0) + 1;
  const write = (partition: string, series: string, folio: number): void =>
    store.put('folios', { id: idOf(partition, series), partition, createdAt: 0, name: series }, folio);
  return {
    peek,
    take(partition, series) {
      const folio = peek(partition, series);
      write(partition, series, folio);
      return folio;
    },
    startAt(partition, series, next) {
      if (next < peek(partition, series)) return false;
      write(partition, series, next - 1);
      return true;
    },
    series: (partition) => [...store.scan('folios', { partition, orderBy: 'name', direction: 'asc' })].map(({ entry }) => entry.name),
    takeAt(partition, series, folio) {
      if (folio < peek(partition, series)) return false;
      write(partition, series, folio);
      return true;
    },
  };
}

function idOf(partition: string, series: string): string {
  return `${partition}/${series}`;
}
