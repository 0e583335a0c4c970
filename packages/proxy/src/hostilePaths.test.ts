import { clients } from '@gigstack-ui/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';

/** What people and scanners put into a path to reach something behind a prefix check. */
const corpus = [
  '/clients/..',
  '/clients/../teams/team_b',
  '/clients/./client_1',
  '/../../v1/clients',
  '/clients/%2e%2e/teams/team_b',
  '/clients/%2E%2E%2Fteams',
  '/clients/.%2e/teams',
  '/clients/..%2fteams%2fteam_b',
  '/clients/..%5cteams',
  '/clients/%252e%252e%252fteams',
  '/clients%2fclient_1',
  '/clients/a%2fb',
  '/clients/a%2Fsearch',
  '/clients/a\\b',
  '/clients\\search',
  '/clients/%5c%5c169.254.169.254',
  '/clients/client_1%00',
  '/clients/%00',
  '/clients/client_1%0a',
  '/clients/client_1%0d%0ahost:%20evil',
  '//clients',
  '/clients//client_1',
  '/clients/',
  '/clients/client_1/',
  '/clients/client_1.json',
  '/clients/client_1;v=2',
  '/clients;/search',
  '/clients/client_1%3fteam=team_b',
  '/clients/client_1%23',
  '/clients/client_1%26team=team_b',
  '/clients/%20',
  '/clients/client_1%20',
  '/clients/%c0%ae%c0%ae/teams',
  '/clients/%ef%bc%8f',
  '/clients/%u002e%u002e',
  '/clients/%',
  '/clients/%zz',
  '/clients/%ff',
  '/clients/ｃlient',
  '/clients/‮',
  '/clients/~',
  '/clients/@evil.example',
  '/http://evil.example/clients',
  '/https:/evil.example',
  '/clients/client:1@evil',
  `/clients/${'a'.repeat(129)}`,
  '/invoices/draft/abc%2fstamp',
  '/invoices/draft/..%2Fincome/stamp',
  '/invoices/draft/../income',
  '/_gs/files/..%2f..%2fclients/pdf',
  '/_gs/files/abc/pdf%00.html',
  '/_gs/files/abc/../../../teams/team_b',
  '/_gs/catalogs/..%2f..%2fpackage/search',
  '/_gs/catalogs/__proto__/search',
  '/_gs/catalogs/constructor/search',
  '/_gs/../clients/%2e%2e',
  '/_gs/assets/..%2f..%2fpackage.json',
  '/_gs/assets/pdf.mjs%2f..%2fx',
  '/_gs/assets/....//pdf.mjs',
  '/_gs/assets/https:%2f%2fevil.example',
  '/teams/team_a/%2e%2e/team_b/settings',
  '/teams/team_a%2f..%2fteam_b/series',
  '/invoices/sat/..%2fincome/pdf',
];

/** The only targets that a request to these paths may reach: what is left of them after the URL parser is an honest path. */
const honest = /^\/v2\/(?:clients|services|teams|invoices\/(?:draft|income))(?:\/[\w-]{1,128})?(?:\/(?:preview|stamp))?\?team=team_a$/;

describe('hostile paths', () => {
  it.each(corpus)('%s reaches nothing that is not allowed', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const { ask, heard } = setUp();
      const answer = await ask(path, { method, headers: { 'content-type': 'application/json' } });
      if (answer.status >= 400) {
        expect([400, 403, 404]).toContain((await errorOf(answer))[0]);
        expect(heard).toEqual([]);
      }
      for (const { target } of heard) expect(target).toMatch(honest);
    }
  });

  it('that mean another team are refused', async () => {
    const { ask, heard } = setUp();
    for (const path of ['/clients/../teams/team_b', '/clients/%2e%2e/teams/team_b']) {
      expect(await errorOf(await ask(path))).toEqual([403, 'team_not_allowed']);
    }
    expect(heard).toEqual([]);
  });

  it('of any kind reach only what is listed', async () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', '%', '%2e', '%2f', '%5c', '%00', '%25', '?', '#', ';', '@', ':', ' ', 'é', '_gs', 'clients', 'teams', 'search', 'invoices', 'draft', 'team_b', 'a1');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), async (pieces, method) => {
        const { ask, heard } = setUp({ endpoints: [clients.get] });
        const answer = await ask(`/${pieces.join('')}`, { method, headers: { 'content-type': 'application/json' } });
        expect(answer.status).toBeLessThan(500);
        for (const { target } of heard) expect(target).toMatch(/^\/v2\/clients\/[\w-]{1,128}\?team=team_a$/);
      }),
      { numRuns: 500 },
    );
  });
});
