import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeToken } from '../testing/fakeToken.js';
import { createPortalSession } from './createPortalSession.js';
import type { PortalSessionInput } from './PortalSession.js';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refusal = (code: string) => Response.json({ success: false, error: { code, message: 'No.' } }, { status: 401 });

/** A session whose host gives numbered tokens of 15 minutes, and a server that answers as told. */
function setUp({ answer = () => Response.json({ data: 1 }), sessions }: { answer?: (token: string) => Response; sessions?: () => Promise<PortalSessionInput | null> } = {}) {
  let serial = 0;
  const fetchSession = vi.fn(sessions ?? (() => Promise.resolve({ token: fakeToken('client_a', (serial += 1)), url: 'https://portal.example/p', expiresAt: Date.now() + 15 * MINUTE })));
  const sent: string[] = [];
  const session = createPortalSession({
    fetchSession,
    fetch: (_, init) => {
      const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
      sent.push(token);
      return Promise.resolve(answer(token));
    },
  });
  const stop = session.start();
  return { session, fetchSession, sent, stop };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

it('opens with the first token and shows whose it is, but never the token', async () => {
  const { session, stop } = setUp();
  expect(session.state().phase).toBe('opening');
  await settle();
  expect(session.state()).toEqual({ phase: 'open', clientId: 'client_a', url: 'https://portal.example/p' });
  expect(JSON.stringify(session)).not.toContain(fakeToken('client_a', 1));
  stop();
});

it('fetches one session for many requests at once', async () => {
  const { session, fetchSession, sent, stop } = setUp();
  await Promise.all(Array.from({ length: 8 }, () => session.fetch('/x', {})));
  expect(fetchSession).toHaveBeenCalledOnce();
  expect(new Set(sent).size).toBe(1);
  stop();
});

it('renews ahead of the end, again and again, and stops with the page', async () => {
  const { fetchSession, stop } = setUp();
  await settle();
  await vi.advanceTimersByTimeAsync(13 * MINUTE);
  expect(fetchSession).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(fetchSession).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(15 * MINUTE);
  expect(fetchSession).toHaveBeenCalledTimes(3);
  stop();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(fetchSession).toHaveBeenCalledTimes(3);
});

it('replays a request once with a new token, together with its neighbours', async () => {
  const first = fakeToken('client_a', 1);
  const { session, fetchSession, sent, stop } = setUp({ answer: (token) => (token === first ? refusal('token_expired') : Response.json({ data: 1 })) });
  await settle();
  const answers = await Promise.all([session.fetch('/a', {}), session.fetch('/b', {}), session.fetch('/c', {})]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(fetchSession).toHaveBeenCalledTimes(2);
  expect(sent).toHaveLength(6);
  stop();
});

it('gives up when the new token is refused too', async () => {
  const { session, fetchSession, sent, stop } = setUp({ answer: () => refusal('token_invalid') });
  await settle();
  expect((await session.fetch('/a', {})).status).toBe(401);
  expect([sent.length, fetchSession.mock.calls.length]).toEqual([2, 2]);
  expect(session.state().phase).toBe('expired');
  stop();
});

it('does not renew what was revoked', async () => {
  const { session, fetchSession, stop } = setUp({ answer: () => refusal('token_revoked') });
  await settle();
  await session.fetch('/a', {});
  expect([session.state().phase, fetchSession.mock.calls.length]).toEqual(['revoked', 1]);
  stop();
});

it('leaves a 401 that is not the portal’s alone', async () => {
  const { session, fetchSession, stop } = setUp({ answer: () => new Response('<html>Sign in</html>', { status: 401 }) });
  await settle();
  expect(await (await session.fetch('/a', {})).text()).toContain('Sign in');
  expect(fetchSession).toHaveBeenCalledOnce();
  stop();
});

it('is over when the host gives none, and goes on when asked again', async () => {
  let given: PortalSessionInput | null = null;
  const { session, stop } = setUp({ sessions: () => Promise.resolve(given) });
  await settle();
  expect(session.state().phase).toBe('expired');
  given = { token: fakeToken('client_a'), expiresAt: Date.now() + 15 * MINUTE };
  await session.retry();
  expect(session.state().phase).toBe('open');
  stop();
});

it('waits for the connection, and keeps a token that still lives', async () => {
  let isDown = false;
  const { session, fetchSession, stop } = setUp({
    sessions: () => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ token: fakeToken('client_a'), expiresAt: Date.now() + 15 * MINUTE })),
  });
  await settle();
  isDown = true;
  await vi.advanceTimersByTimeAsync(14 * MINUTE);
  expect(session.state()).toMatchObject({ phase: 'offline', clientId: 'client_a' });
  expect((await session.fetch('/a', {})).status).toBe(200);
  isDown = false;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(session.state().phase).toBe('open');
  expect(fetchSession.mock.calls.length).toBeLessThan(8);
  stop();
});

it('asks at once when the connection is back', async () => {
  let isDown = true;
  const { session, stop } = setUp({ sessions: () => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ token: fakeToken('client_a'), expiresAt: Date.now() + 15 * MINUTE })) });
  await settle();
  expect(session.state().phase).toBe('offline');
  isDown = false;
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(session.state().phase).toBe('open');
  stop();
});

it.each([
  ['a backend that fails', () => Promise.reject(new Error('500'))],
  ['no token', () => Promise.resolve({ token: '', expiresAt: 0 })],
  ['a token that is none', () => Promise.resolve({ token: 'a.b.c', expiresAt: 0 })],
  ['an end that is no time', () => Promise.resolve({ token: fakeToken('client_a'), expiresAt: 'soon' })],
])('fails, and can be tried again, with %s', async (_, sessions) => {
  const { session, stop } = setUp({ sessions });
  await settle();
  expect(session.state().phase).toBe('failed');
  stop();
});

it.each([
  ['seconds', (ms: number) => Math.floor(ms / 1_000)],
  ['ISO text', (ms: number) => new Date(ms).toISOString()],
  ['a date', (ms: number) => new Date(ms)],
])('takes the end in %s', async (_, write) => {
  const { fetchSession, stop } = setUp({ sessions: () => Promise.resolve({ token: fakeToken('client_a'), expiresAt: write(Date.now() + 15 * MINUTE) }) });
  await settle();
  await vi.advanceTimersByTimeAsync(13 * MINUTE);
  expect(fetchSession).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(fetchSession).toHaveBeenCalledTimes(2);
  stop();
});

it('does not storm when the clock of the device is wrong', async () => {
  const { fetchSession, stop } = setUp({ sessions: () => Promise.resolve({ token: fakeToken('client_a'), expiresAt: Date.now() - 60 * MINUTE }) });
  await vi.advanceTimersByTimeAsync(30 * MINUTE);
  expect(fetchSession).toHaveBeenCalledOnce();
  stop();
});
