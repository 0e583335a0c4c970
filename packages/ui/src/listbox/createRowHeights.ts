/** Where the rows of a long list are: measured ones as they are, the others as estimated, in CSS pixels. */
export interface RowHeights {
  readonly measure: (index: number, height: number) => void;
  /** Distance from the first row's top to this row's top; `count` gives the height of all. */
  readonly offset: (index: number) => number;
  /** The row at a distance from the top. */
  readonly indexAt: (distance: number) => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes with every measurement that changed something. */
  readonly version: () => number;
}

/** Creates the geometry of a list of `count` rows, none of them measured yet. */
export function createRowHeights(count: number, estimatedHeight: number): RowHeights {
  const heights = new Float64Array(count).fill(estimatedHeight);
  const offsets = new Float64Array(count + 1);
  const listeners = new Set<() => void>();
  let version = 0;
  let summed = 0;

  // Sums are kept up to the last row asked for and dropped from the first one that changed.
  const offset = (index: number): number => {
    for (; summed < index; summed += 1) offsets[summed + 1] = (offsets[summed] ?? 0) + (heights[summed] ?? 0);
    return offsets[index] ?? 0;
  };

  return {
    offset,
    measure(index, height) {
      if (height === 0 || heights[index] === height) return;
      heights[index] = height;
      summed = Math.min(summed, index);
      version += 1;
      for (const listener of listeners) listener();
    },
    indexAt(distance) {
      offset(count);
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
