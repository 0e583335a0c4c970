/** How soon a screen reader says it: when it is free, or at once. */
export type Politeness = 'polite' | 'assertive';

/** What the two live regions say now. */
export type Announced = Readonly<Record<Politeness, string>>;

/** A tiny store, so that saying something re-renders the live regions and nothing else. */
export interface Announcements {
  readonly announce: (text: string, politeness?: Politeness) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Announced;
}

const silent: Announced = { polite: '', assertive: '' };

/** What the server renders: nothing has been said yet. */
export const nothingAnnounced = (): Announced => silent;

/** Creates an empty store of announcements. */
export function createAnnouncements(): Announcements {
  let announced = silent;
  const listeners = new Set<() => void>();
  return {
    announce(text, politeness = 'polite') {
      // A live region only speaks when its text changes: the same sentence twice needs an unheard difference.
      const repeated = announced[politeness] === text;
      announced = { ...announced, [politeness]: repeated ? `${text}\u00a0` : text };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => announced,
  };
}
