import { GigstackError, type Receipt } from '@gigstack-ui/api';
import { expect, it, vi } from 'vitest';
import { createStampQueue, type StampStep } from './createStampQueue.js';

const refused = (status: number, code = 'validation_failed') => new GigstackError({ kind: 'api', code, endpoint: 'receipts.stamp', status });
const lost = () => new GigstackError({ kind: 'network', code: 'timeout', endpoint: 'receipts.stamp' });
const receipt = (status: string, invoice_id?: string) => ({ id: 'r', status, invoice_id }) as Receipt;

function setUp({ answers = {}, reads = {} }: { answers?: Record<string, () => Promise<{ invoice_id?: string }>>; reads?: Record<string, () => Promise<Receipt>> }) {
  const stamp = vi.fn((id: string) => answers[id]?.() ?? Promise.resolve({ invoice_id: `invoice of ${id}` }));
  const read = vi.fn((id: string) => reads[id]?.() ?? Promise.resolve(receipt('pending')));
  return { stamp, read, queue: createStampQueue({ stamp, read, pause: () => Promise.resolve() }) };
}

it('stamps one after the other and tells each step', async () => {
  const { queue, stamp } = setUp({});
  const seen: string[] = [];
  queue.subscribe(() => seen.push([...queue.steps().values()].map(({ state }) => state).join(' ')));
  await queue.run(['a', 'b']);
  expect(stamp.mock.calls).toEqual([['a'], ['b']]);
  expect(seen).toEqual(['waiting', 'waiting waiting', 'stamping waiting', 'stamped waiting', 'stamped stamping', 'stamped stamped']);
  expect(queue.steps().get('b')).toEqual({ state: 'stamped', invoiceId: 'invoice of b', already: false });
});

it('goes on after one that was refused, and tries that one alone again', async () => {
  let isRight = false;
  const { queue, stamp } = setUp({ answers: { a: () => (isRight ? Promise.resolve({ invoice_id: 'x' }) : Promise.reject(refused(400))) } });
  await queue.run(['a', 'b']);
  expect([...queue.steps().values()].map(({ state }) => state)).toEqual(['failed', 'stamped']);
  isRight = true;
  await queue.run(['a']);
  expect([...queue.steps().values()].map(({ state }) => state)).toEqual(['stamped', 'stamped']);
  expect(stamp.mock.calls.flat()).toEqual(['a', 'b', 'a']);
});

it.each<[string, () => Promise<never>, () => Promise<Receipt>, StampStep]>([
  ['a lost answer that took effect', () => Promise.reject(lost()), () => Promise.resolve(receipt('invoiced', 'u')), { state: 'stamped', invoiceId: 'u', already: false }],
  ['a lost answer that nobody can tell', () => Promise.reject(lost()), () => Promise.resolve(receipt('pending')), { state: 'unknown' }],
  ['a lost answer and no way to look', () => Promise.reject(lost()), () => Promise.reject(lost()), { state: 'unknown' }],
  ['a server that broke half way', () => Promise.reject(refused(500)), () => Promise.resolve(receipt('invoiced', 'u')), { state: 'stamped', invoiceId: 'u', already: false }],
  ['one that was invoiced before', () => Promise.reject(refused(409)), () => Promise.resolve(receipt('invoiced', 'u')), { state: 'stamped', invoiceId: 'u', already: true }],
])('%s is sent once', async (_, answer, read, expected) => {
  const { queue, stamp } = setUp({ answers: { a: answer }, reads: { a: read } });
  await queue.run(['a']);
  expect(queue.steps().get('a')).toEqual(expected);
  expect(stamp).toHaveBeenCalledOnce();
});

it('does not start twice at once', async () => {
  const { queue, stamp } = setUp({});
  await Promise.all([queue.run(['a']), queue.run(['a'])]);
  expect(stamp).toHaveBeenCalledOnce();
});
