import { expect, it } from 'vitest';
import { twoCustomers } from '../testing/setUpPortal.js';

it('finds nothing in 20,000 guesses of ids, and passes on no more than a token may ask in a minute', async () => {
  const { ours, theirs, ask, upstreamCalls } = await twoCustomers();
  const before = upstreamCalls.length;
  const statuses = new Map<number, number>();
  for (let guess = 0; guess < 20_000; guess += 1) {
    // Also what is there, and is somebody else's.
    const id = guess % 1_000 === 0 ? theirs.receipt.id : `receipt_${guess.toString(36)}`;
    const { status } = await ask(ours.session, `/receipts/${id}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses.keys()].sort()).toEqual([404, 429]);
  expect(statuses.get(404)).toBeLessThanOrEqual(20);
  expect(upstreamCalls.length - before).toBeLessThanOrEqual(120);
});
