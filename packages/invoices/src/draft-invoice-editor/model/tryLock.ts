/**
 * Takes a lock that all tabs of this origin share, if it is free, and answers with its release.
 * Undefined means another tab holds it. Browsers without Web Locks (pages without TLS) always get it.
 */
export function tryLock(name: string): Promise<(() => void) | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      // A sandboxed document has the interface and may not use it.
      .catch(() => resolve(() => {}));
  });
}
