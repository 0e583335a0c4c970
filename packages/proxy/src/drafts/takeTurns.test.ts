import { expect, it } from 'vitest';
import { takeTurns } from './takeTurns.js';

it('runs one key in order, another beside it, and goes on after a failure', async () => {
  const inTurn = takeTurns();
  const order: string[] = [];
  const work = (name: string, ms: number) => async () => {
    order.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    order.push(`${name} ends`);
    if (name === 'a1') throw new Error(name);
  };
  const done = await Promise.allSettled([inTurn('a', work('a1', 8)), inTurn('a', work('a2', 1)), inTurn('b', work('b1', 2))]);
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(order).toEqual(['a1 starts', 'b1 starts', 'b1 ends', 'a1 ends', 'a2 starts', 'a2 ends']);
});
