import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK, lineBlocks } from './lineBlocks.js';

const spliced = (order: readonly string[], at: number, removed: number, ...added: string[]) => [...order.slice(0, at), ...added, ...order.slice(at + removed)];
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line-${index}`);

it('holds every line once, in order, in blocks that stay small, whatever comes, goes and moves', () => {
  const step = fc.record({ kind: fc.constantFrom('insert', 'remove', 'up', 'reverse', 'paste'), at: fc.nat(200) });
  fc.assert(
    fc.property(fc.nat(120), fc.array(step, { maxLength: 40 }), (count, steps) => {
      const arrange = lineBlocks();
      let order: readonly string[] = lines(count);
      arrange(order);
      steps.forEach(({ kind, at }, turn) => {
        const place = order.length === 0 ? 0 : at % order.length;
        if (kind === 'insert') order = spliced(order, place, 0, `new-${turn}`);
        else if (kind === 'remove') order = spliced(order, place, 1);
        else if (kind === 'reverse') order = [...order].reverse();
        else if (kind === 'paste') order = [...order, ...lines(30).map((id) => `${turn}-${id}`)];
        else if (place > 0) order = spliced(order, place - 1, 2, order[place] ?? '', order[place - 1] ?? '');
        const blocks = arrange(order);
        expect(blocks.flatMap(({ ids }) => ids)).toEqual(order);
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
        for (const { ids } of blocks) expect(ids.length).toBeLessThanOrEqual(2 * BLOCK);
      });
    }),
  );
});

it('leaves the blocks alone that a change is not about', () => {
  const arrange = lineBlocks();
  const order = lines(10 * BLOCK);
  const before = arrange(order);
  const kept = (after: ReturnType<typeof arrange>) => before.filter((block) => after.includes(block)).length;
  expect(arrange(order)).toBe(before);
  expect(kept(arrange(spliced(order, 5, 0, 'new')))).toBe(9);
  expect(kept(arrange(order))).toBe(9);
  expect(arrange([...order, 'last']).at(-1)?.ids).toEqual(['last']);
});

it('keeps a line that moves over an edge and all its neighbours in few blocks', () => {
  const arrange = lineBlocks();
  const order = lines(4 * BLOCK);
  const before = arrange(order);
  const after = arrange(spliced(order, BLOCK - 1, 2, order[BLOCK] ?? '', order[BLOCK - 1] ?? ''));
  expect(before.filter((block) => !after.includes(block))).toHaveLength(2);
  expect(after).toHaveLength(4);
});
