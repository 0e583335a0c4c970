/** Runs work of one key in the order it was asked for, one at a time; other keys do not wait. */
export type TakeTurns = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Turns within this process; a key that nobody waits for takes no memory. */
export function takeTurns(): TakeTurns {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return turn;
  };
}
