import { describe, expect, it } from 'vitest';
import { isStale } from '../../scripts/build-pdf-reader.mjs';
import { errorOf, setUp } from '../testing/setUp.js';

describe('the assets of a page that searches catalogs by itself', () => {
  it('are handed out with their type, and asked about again by their tag', async () => {
    const { ask, heard } = setUp();
    const script = await ask('/_gs/assets/catalog-worker');
    expect([script.status, script.headers.get('content-type'), script.headers.get('x-content-type-options')]).toEqual([200, 'text/javascript; charset=utf-8', 'nosniff']);
    const rows = await ask('/_gs/assets/ClaveUnidad');
    expect(rows.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await rows.text()).toContain('H87');
    const etag = rows.headers.get('etag') ?? '';
    const again = await ask('/_gs/assets/ClaveUnidad', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(heard).toEqual([]);
  });

  it('need no session, because the script of a worker cannot send one in a header', async () => {
    const answer = await setUp({ authorize: () => null }).ask('/_gs/assets/catalog-worker');
    expect(answer.status).toBe(200);
  });

  it.each(['/_gs/assets/package', '/_gs/assets/index', '/_gs/assets/ClaveUnidad/more', '/_gs/assets/__proto__', '/_gs/assets'])('are these and no others: %s', async (path) => {
    expect((await errorOf(await setUp().ask(path)))[0]).toBe(404);
  });

  it.each(['/_gs/assets/package.json', '/_gs/assets/..%2fpackage.json'])('have no dots in their names: %s', async (path) => {
    expect((await errorOf(await setUp().ask(path)))[0]).toBe(400);
  });

  it('are only read', async () => {
    expect((await errorOf(await setUp().ask('/_gs/assets/ClaveUnidad', { method: 'POST' })))[0]).toBe(404);
  });
});

describe('the assets of a page that reads a PDF by itself', () => {
  it.each([
    ['pdf-reader', /OffscreenCanvas/],
    ['pdfjs', /getDocument/],
    ['pdfjs-worker', /WorkerMessageHandler/],
  ])('include %s, a script that may reach nothing but its own origin', async (name, content) => {
    const answer = await setUp().ask(`/_gs/assets/${name}`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; connect-src 'self'");
    expect(await answer.text()).toMatch(content);
  });

  it('hold the reader as its source gives it', async () => {
    expect(await isStale()).toBe(false);
  });
});

it('an asset under the hash of its content is kept for good', async () => {
  const etag = (await setUp().ask('/_gs/assets/ClaveUnidad')).headers.get('etag') ?? '';
  const of = async (version: string) => (await setUp().ask(`/_gs/assets/ClaveUnidad?v=${version}`)).headers.get('cache-control');
  expect([await of(etag.replaceAll('"', '')), await of('another')]).toEqual(['public, max-age=31536000, immutable', 'public, max-age=3600']);
});
