import type { Store } from './Store.js';

/** Folio counters, one per series and partition (so per team and mode). */
export interface Folios {
  /** The folio after the last one of the series, taken inside the caller's transaction so that a refusal leaves no gap. */
  take(partition: string, series: string): number;
  /** The folio `take` would give, without taking it. */
  peek(partition: string, series: string): number;
}

/** The folio counters of a store. */
export function createFolios(store: Store): Folios {
  const peek = (partition: string, series: string): number =>
    ((store.get('folios', idOf(partition, series))?.body as number | undefined) ?? 0) + 1;
  return {
    peek,
    take(partition, series) {
      const folio = peek(partition, series);
      const id = idOf(partition, series);
      store.put('folios', { id, partition, createdAt: 0, name: series }, folio);
      return folio;
    },
  };
}

function idOf(partition: string, series: string): string {
  return `${partition}/${series}`;
}
