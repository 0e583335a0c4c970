import { GigstackError, type Payment, type RequestPaymentInput } from '@gigstack-ui/api';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPaymentRequest } from './createPaymentRequest.js';
import { createPaymentMemory } from './paymentMemory.js';
import type { PaymentOrder } from './PaymentOrder.js';

const order: PaymentOrder = { clientId: 'client_a', amount: 1160, description: 'Pedido 2317' };
const scope = ['gigstack', 'http://x', {}];
const lost = () => new GigstackError({ kind: 'network', code: 'timeout', endpoint: 'payments.request' });
const refused = (status: number) => new GigstackError({ kind: 'api', code: 'validation_failed', endpoint: 'payments.request', status });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that keeps one payment per key, as gigstack does, and a machine in front of it. */
function setUp({ given = order, requestKey, forget = false }: { given?: PaymentOrder; requestKey?: string; forget?: boolean } = {}) {
  if (forget) localStorage.clear();
  const made = new Map<string, Payment>();
  const trouble: (() => GigstackError | undefined)[] = [];
  const bodies: RequestPaymentInput[] = [];
  let status = 'requires_payment_method';
  let isDown = false;
  const api = {
    create: vi.fn((body: RequestPaymentInput) => {
      bodies.push(body);
      const key = body.idempotency_key ?? '';
      const happened = made.get(key) ?? ({ id: `payment_${made.size + 1}`, status, total: 1160, short_url: 'https://pay.example/1' });
      const next = trouble.shift()?.();
      if (next?.kind !== 'api') made.set(key, happened);
      return next ? Promise.reject(next) : Promise.resolve(happened);
    }),
    read: vi.fn((id: string) => (isDown ? Promise.reject(lost()) : Promise.resolve({ id, status, total: 1160 } as Payment))),
    cancel: vi.fn(() => Promise.resolve({})),
  };
  const open = () => createPaymentRequest({ api, order: () => given, memory: createPaymentMemory(scope, given, requestKey), pause: () => Promise.resolve() });
  return { api, made, bodies, trouble, open, become: (next: string) => (status = next), down: (is: boolean) => (isDown = is) };
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

it('goes from a look to the link to the money without anybody asking', async () => {
  const { open, become } = setUp();
  const request = open();
  const names: string[] = [];
  request.subscribe(() => names.push(request.state().name));
  const stop = request.start();
  request.review();
  await request.create();
  become('succeeded');
  await settle(3_000);
  expect(names).toEqual(['review', 'creating', 'open', 'paid']);
  stop();
});

it('makes one payment out of a double click', async () => {
  const { open, made, api } = setUp();
  const request = open();
  request.review();
  await Promise.all([request.create(), request.create(), request.create()]);
  expect([made.size, api.create.mock.calls.length]).toEqual([1, 1]);
});

it('sends the same key again after a lost answer, and finds the payment that was made', async () => {
  const { open, made, bodies, trouble } = setUp();
  trouble.push(lost, () => new GigstackError({ kind: 'api', code: 'internal_server_error', endpoint: 'payments.request', status: 502 }));
  const request = open();
  request.review();
  await request.create();
  expect(request.state()).toMatchObject({ name: 'open', payment: { id: 'payment_1' } });
  expect([made.size, bodies.length, new Set(bodies.map((body) => body.idempotency_key)).size]).toEqual([1, 3, 1]);
});

it('leads to the same payment after a reload in the middle', async () => {
  const { open, made, trouble, bodies } = setUp();
  trouble.push(...Array<() => GigstackError>(4).fill(lost));
  const first = open();
  first.review();
  await first.create();
  expect(first.state()).toMatchObject({ name: 'review', error: { code: 'timeout' } });

  const second = open();
  second.start();
  second.review();
  await second.create();
  expect(second.state()).toMatchObject({ name: 'open', payment: { id: 'payment_1' } });
  expect([made.size, new Set(bodies.map((body) => body.idempotency_key)).size]).toEqual([1, 1]);
});

it('shows the payment again when it is mounted again, also in another tab', async () => {
  const { open, api } = setUp();
  const first = open();
  first.review();
  await first.create();
  const second = open();
  second.start();
  await settle();
  expect(second.state()).toMatchObject({ name: 'open', payment: { id: 'payment_1' } });
  expect(api.create).toHaveBeenCalledOnce();
});

it('keeps two orders apart, and one order together under the host’s key', async () => {
  const { open } = setUp();
  const first = open();
  first.review();
  await first.create();
  const other = setUp({ given: { ...order, amount: 2 } }).open();
  other.start();
  await settle();
  expect(other.state().name).toBe('idle');

  const named = setUp({ requestKey: 'order-1' }).open();
  named.review();
  await named.create();
  const changed = setUp({ requestKey: 'order-1', given: { ...order, amount: 2 } }).open();
  changed.start();
  await settle();
  expect(changed.state().name).toBe('open');
});

it('keeps nothing of the client and the order in storage', async () => {
  const request = setUp().open();
  request.review();
  await request.create();
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/client_a|1160|Pedido/);
});

it('says why it was refused and takes another attempt', async () => {
  const { open, trouble } = setUp();
  trouble.push(() => refused(400));
  const request = open();
  request.review();
  await request.create();
  expect(request.state()).toMatchObject({ name: 'review', error: { code: 'validation_failed' } });
  await request.create();
  expect(request.state().name).toBe('open');
});

it('does not ask for what cannot be', async () => {
  const { open, api } = setUp({ given: { clientId: '', amount: -5 } });
  const request = open();
  request.review();
  expect(request.state()).toMatchObject({ problems: [{ code: 'client_missing' }, { code: 'amount_not_positive' }] });
  await request.create();
  expect(api.create).not.toHaveBeenCalled();
});

it('looks more seldom with time, not at all while nobody looks, and at once when somebody does', async () => {
  const { open, api } = setUp();
  const request = open();
  const stop = request.start();
  request.review();
  await request.create();
  await settle(60_000);
  const seen = api.read.mock.calls.length;
  expect(seen).toBeGreaterThan(5);
  expect(seen).toBeLessThan(12);

  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await settle(600_000);
  expect(api.read.mock.calls.length - seen).toBeLessThanOrEqual(1);
  visibility.mockReturnValue('visible');
  const before = api.read.mock.calls.length;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(api.read.mock.calls.length).toBe(before + 1);
  visibility.mockRestore();
  stop();
  await settle(600_000);
  expect(api.read.mock.calls.length).toBe(before + 1);
});

it('keeps the link while the network is gone, and says that it may be old', async () => {
  const { open, become, down } = setUp();
  const request = open();
  request.start();
  request.review();
  await request.create();
  down(true);
  await settle(5_000);
  expect(request.state()).toMatchObject({ name: 'open', isStale: true });
  down(false);
  become('succeeded');
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(request.state().name).toBe('paid');
});

it('looks at once when the host forwards a webhook', async () => {
  const { open, become } = setUp();
  const request = open();
  request.start();
  request.review();
  await request.create();
  become('expired');
  request.check();
  await settle();
  expect(request.state().name).toBe('expired');
});

it.each([
  ['canceled', 'cancelled'],
  ['succeeded', 'paid'],
  ['requires_payment_method', 'open'],
])('ends a cancellation as the payment says: %s', async (status, name) => {
  const { open, become, api } = setUp();
  const request = open();
  request.review();
  await request.create();
  become(status);
  if (status !== 'canceled') api.cancel.mockRejectedValueOnce(refused(409));
  await request.cancel().catch(() => undefined);
  expect(request.state().name).toBe(name);
  expect(api.cancel).toHaveBeenCalledOnce();
});

it('starts over under a new key', async () => {
  const { open, made } = setUp();
  const request = open();
  request.review();
  await request.create();
  await request.startOver();
  await request.create();
  expect(made.size).toBe(2);
});

it('works where storage is forbidden', async () => {
  const spy = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  const { open, bodies, trouble } = setUp();
  trouble.push(lost);
  const request = open();
  request.review();
  await request.create();
  expect(new Set(bodies.map((body) => body.idempotency_key)).size).toBe(1);
  spy.mockRestore();
});
