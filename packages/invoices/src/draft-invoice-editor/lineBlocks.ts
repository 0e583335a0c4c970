/** Neighbouring lines that are drawn, and rest, together. */
export interface LineBlock {
  readonly key: number;
  readonly ids: readonly string[];
}

/** Lines of a block as it is made; with those that come later it holds up to twice as many. */
export const BLOCK = 8;

/** Divides an order into blocks, again and again: a line stays in its block while it can, so that one that comes, goes or moves changes a block or two and no other. */
export function lineBlocks(): (order: readonly string[]) => readonly LineBlock[] {
  let seen: readonly string[] | undefined;
  let blocks: readonly LineBlock[] = [];
  let keys = 0;

  return (order) => {
    if (order === seen) return blocks;
    const before = new Map(blocks.map((block) => [block.key, block]));
    const homes = new Map(blocks.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const)));
    const next: { key: number; ids: string[] }[] = [];
    const opened = new Set<number>();
    const open = (key: number) => {
      opened.add(key);
      next.push({ key, ids: [] });
    };

    for (const id of order) {
      const home = homes.get(id);
      const here = next.at(-1);
      if (home !== undefined && !opened.has(home)) open(home);
      else if (!here || here.ids.length >= (home === here.key ? 2 * BLOCK : BLOCK)) open((keys += 1));
      next.at(-1)?.ids.push(id);
    }

    seen = order;
    blocks = next.map((block) => {
      const known = before.get(block.key);
      return known && isSame(known.ids, block.ids) ? known : block;
    });
    return blocks;
  };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
