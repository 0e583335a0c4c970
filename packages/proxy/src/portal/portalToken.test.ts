import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { PortalGrant } from './PortalGrant.js';
import { readPortalSecrets } from './portalSecrets.js';
import { signPortalToken, verifyPortalToken } from './portalToken.js';

const now = Date.UTC(2026, 10, 24, 12);
const oldSecret = 'an old secret that has thirty-two bytes and more';
const newSecret = 'a new secret that has thirty-two bytes and more!';
const secrets = await readPortalSecrets([newSecret, oldSecret])();
const grant: PortalGrant = { clientId: 'client_a', team: 'team_a', tokenId: 'token_1', issuedAt: now + 7, expiresAt: now + 60_000 };
const refusalOf = (token: string, among = secrets, at = now) => verifyPortalToken(token, among, at).then(() => 'accepted', ({ code }: { code: string }) => code);
const tamper = (token: string, change: (payload: Record<string, unknown>) => void) => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  change(claims);
  return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
};

describe('a portal token', () => {
  it('gives back what was granted, with a team and without', async () => {
    expect(await verifyPortalToken(await signPortalToken(grant, secrets[0]), secrets, now)).toEqual(grant);
    const own = { ...grant, team: undefined };
    expect(await verifyPortalToken(await signPortalToken(own, secrets[0]), secrets, now)).toEqual(own);
  });

  it('outlives a rotation of secrets, and ends with its secret', async () => {
    const before = await signPortalToken(grant, (await readPortalSecrets(oldSecret)())[0]);
    expect(await refusalOf(before)).toBe('accepted');
    expect(await refusalOf(before, await readPortalSecrets(newSecret)())).toBe('token_invalid');
  });

  it('expires', async () => {
    const token = await signPortalToken(grant, secrets[0]);
    expect(await refusalOf(token, secrets, now + 59_000)).toBe('accepted');
    expect(await refusalOf(token, secrets, now + 61_000)).toBe('token_expired');
  });

  it('is refused when anything in it was changed', async () => {
    const token = await signPortalToken(grant, secrets[0]);
    for (const change of [(p: Record<string, unknown>) => (p.sub = 'client_b'), (p: Record<string, unknown>) => (p.team = 'team_b'), (p: Record<string, unknown>) => (p.exp = 9_999_999_999)]) {
      expect(await refusalOf(tamper(token, change))).toBe('token_invalid');
    }
    expect(await refusalOf(token.slice(0, -2))).toBe('token_invalid');
  });

  it('is refused when it is signed by nobody, by another secret, under a known name, or for something else', async () => {
    const kid = secrets[0].id;
    const key = new TextEncoder().encode('a secret of somebody else, also thirty-two bytes');
    const claims = () => new SignJWT({}).setSubject('client_a').setJti('token_1').setExpirationTime(9_999_999_999);
    const hostile = await Promise.all([
      Promise.resolve(new UnsecuredJWT({ sub: 'client_a', jti: 'token_1' }).setIssuer('gigstack-portal').setExpirationTime(9_999_999_999).encode()),
      claims().setIssuer('gigstack-portal').setProtectedHeader({ alg: 'HS256', typ: 'gs-portal+jwt', kid }).sign(key),
      claims().setIssuer('gigstack-portal').setProtectedHeader({ alg: 'HS256', typ: 'gs-portal+jwt' }).sign(key),
      claims().setIssuer('gigstack-portal').setProtectedHeader({ alg: 'HS512', typ: 'gs-portal+jwt', kid }).sign(new Uint8Array(64)),
      // Ours by signature, but made for another purpose.
      claims().setIssuer('gigstack-portal').setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid }).sign(secrets[0].key),
      claims().setIssuer('somebody').setProtectedHeader({ alg: 'HS256', typ: 'gs-portal+jwt', kid }).sign(secrets[0].key),
      new SignJWT({}).setJti('x').setIssuer('gigstack-portal').setExpirationTime(9_999_999_999).setProtectedHeader({ alg: 'HS256', typ: 'gs-portal+jwt', kid }).sign(secrets[0].key),
    ]);
    for (const token of [...hostile, '', 'a.b.c', 'x'.repeat(5_000)]) expect(await refusalOf(token)).toBe('token_invalid');
  });
});

describe('portal secrets', () => {
  it.each([
    ['none', undefined, /is empty/],
    ['an empty list', [], /is empty/],
    ['an empty text', '', /at least 32/],
    ['a short one', 'short', /has 5 bytes and needs at least 32/],
    ['a short one in a list', [newSecret, 'short'], /at least 32/],
  ])('%s is refused in a sentence', (_, secret, words) => {
    expect(() => readPortalSecrets(secret)).toThrow(words);
  });

  it('are named without telling what they are', () => {
    expect(secrets.map(({ id }) => id.length)).toEqual([12, 12]);
    expect(secrets[0].id).not.toBe(secrets[1]?.id);
  });
});
