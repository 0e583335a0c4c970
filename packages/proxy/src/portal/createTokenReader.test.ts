import { expect, it, vi } from 'vitest';
import { errorOf } from '../testing/setUp.js';
import { setUpPortal, twoCustomers } from '../testing/setUpPortal.js';
import { createTokenReader } from './createTokenReader.js';
import type { PortalGrant } from './PortalGrant.js';
import { readPortalSecrets } from './portalSecrets.js';
import { signPortalToken } from './portalToken.js';

const now = Date.UTC(2026, 10, 24, 12);
const secrets = readPortalSecrets('a secret that has thirty-two bytes and more');
const grant: PortalGrant = { clientId: 'client_a', team: 'team_a', tokenId: 'token_1', issuedAt: now, expiresAt: now + 60_000 };
const tokenOf = async (more: Partial<PortalGrant> = {}) => signPortalToken({ ...grant, ...more }, (await secrets())[0]);
const codeOf = (reading: Promise<unknown>) => reading.then(() => 'accepted', ({ code }: { code: string }) => code);

it('works out the signature of a token once, and looks at its end every time', async () => {
  const asked = vi.fn(secrets);
  const read = createTokenReader(asked);
  const token = await tokenOf();
  expect(await read(token, now)).toEqual(grant);
  expect(await read(token, now + 59_999)).toEqual(grant);
  expect(asked).toHaveBeenCalledOnce();
  expect(await codeOf(read(token, now + 60_000))).toBe('token_expired');
  expect(await codeOf(read(token, now + 60_001))).toBe('token_expired');
});

it('takes nothing else for a token it knows', async () => {
  const read = createTokenReader(secrets);
  const token = await tokenOf();
  await read(token, now);
  const [header, payload = '', signature = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object), sub: 'client_b' })).toString('base64url');
  for (const changed of [`${header}.${other}.${signature}`, `${header}.${payload}.`, token.slice(0, -2), `${token}A`]) expect(await codeOf(read(changed, now))).toBe('token_invalid');
});

it('keeps a bounded number, only of good ones', async () => {
  const asked = vi.fn(secrets);
  const read = createTokenReader(asked, 2);
  const [first, ...more] = await Promise.all(['1', '2', '3'].map((tokenId) => tokenOf({ tokenId })));
  for (const token of [first ?? '', ...more]) await read(token, now);
  for (let guess = 0; guess < 5; guess += 1) await codeOf(read(`a.${guess}.c`, now));
  asked.mockClear();
  for (const token of more) await read(token, now);
  expect(asked).not.toHaveBeenCalled();
  await read(first ?? '', now);
  expect(asked).toHaveBeenCalledOnce();
});

it('is no memory that a server needs: another machine takes the token, and one with other secrets does not', async () => {
  const { ours, ask } = await twoCustomers();
  expect((await ask(ours.session, '/payments')).status).toBe(200);
  const careless = (secret: string | string[]) => setUpPortal({ secret, fetch: () => Promise.resolve(Response.json({ message: 'ok', data: [] })) });
  const second = careless('a secret for tests that has thirty-two bytes');
  expect((await second.ask(ours.session, '/payments')).status).toBe(200);
  const rotated = careless(['the next secret, which has thirty-two bytes', 'a secret for tests that has thirty-two bytes']);
  expect((await rotated.ask(ours.session, '/payments')).status).toBe(200);
  const after = careless('the next secret, which has thirty-two bytes');
  expect(await errorOf(await after.ask(ours.session, '/payments'))).toEqual([401, 'token_invalid']);
});
