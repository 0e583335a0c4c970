/** Locks of this page alone, where the browser has no Web Locks (pages without TLS). */
const held = new Set<string>();

/**
 * Takes a lock that all tabs of this origin share, if it is free, and answers with its release; undefined means somebody holds it.
 */
export function tryLock(name: string): Promise<(() => void) | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return Promise.resolve(tryLockHere(name));
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      // A sandboxed document has the interface and may not use it.
      .catch(() => resolve(tryLockHere(name)));
  });
}

function tryLockHere(name: string): (() => void) | undefined {
  if (held.has(name)) return undefined;
  held.add(name);
  return () => held.delete(name);
}
