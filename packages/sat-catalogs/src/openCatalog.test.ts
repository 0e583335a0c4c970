import { afterEach, describe, expect, it, vi } from 'vitest';
import { packCatalog } from '../scripts/pack-catalog.mjs';
import { openCatalog } from './openCatalog.js';
import { type CatalogPort } from './worker/CatalogPort.js';
import { remoteCatalog } from './worker/remoteCatalog.js';
import { serveCatalog } from './worker/serveCatalog.js';

const asset = packCatalog([['H87', 'Pieza']]);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openCatalog', () => {
  it('reads the file beside the package once', async () => {
    const [first, second] = await Promise.all([openCatalog('ClaveUnidad'), openCatalog('ClaveUnidad')]);
    expect(first).toBe(second);
    expect(first.get('H87')?.name).toBe('Pieza');
  });

  it('asks the address the host gives, in any runtime', async () => {
    const fetched = vi.fn(() => Promise.resolve({ ok: true, text: () => Promise.resolve(asset) }));
    vi.stubGlobal('fetch', fetched);
    const catalog = await openCatalog('ClaveUnidad', { from: { href: 'https://host.example/one/ClaveUnidad.txt' } });
    expect(catalog.search('pieza')).toEqual([{ code: 'H87', name: 'Pieza' }]);
    expect(fetched).toHaveBeenCalledExactlyOnceWith('https://host.example/one/ClaveUnidad.txt');
  });

  it('asks a relative address where there is no Node', async () => {
    const fetched = vi.fn(() => Promise.resolve({ ok: true, text: () => Promise.resolve(asset) }));
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('fetch', fetched);
    await openCatalog('ClaveUnidad', { from: '/_gs/assets/ClaveUnidad.txt' });
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/_gs/assets/ClaveUnidad.txt');
  });

  it.each([
    ['a missing file', () => openCatalog('ClaveUnidad', { from: '/no/such/file.txt' }), 'not_found'],
    ['an answer that is no success', () => openCatalog('ClaveUnidad', { from: 'https://host.example/404' }), 'not_found'],
    ['another document', () => openCatalog('ClaveUnidad', { from: 'https://host.example/page' }), 'malformed'],
    ['no network', () => openCatalog('ClaveUnidad', { from: 'https://host.example/down' }), 'not_found'],
  ])('says so of %s', async (_name, open, code) => {
    vi.stubGlobal('fetch', (url: string) => (url.endsWith('down') ? Promise.reject(new TypeError('down')) : Promise.resolve({ ok: !url.endsWith('404'), text: () => Promise.resolve('<html>') })));
    await expect(open()).rejects.toMatchObject({ name: 'CatalogError', code });
  });

  it('says so when the runtime can neither read nor fetch', async () => {
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('fetch', undefined);
    await expect(openCatalog('ClaveUnidad', { from: 'https://host.example/x' })).rejects.toMatchObject({ code: 'no_loader' });
    await expect(openCatalog('ClaveUnidad', { from: 'file:///x' })).rejects.toMatchObject({ code: 'no_loader' });
  });

  it('tries again after a failure', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: false, text: () => Promise.resolve('') }));
    const from = 'https://host.example/again';
    await expect(openCatalog('ClaveUnidad', { from })).rejects.toThrow('not found');
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, text: () => Promise.resolve(asset) }));
    await expect(openCatalog('ClaveUnidad', { from })).resolves.toMatchObject({ size: 1 });
  });
});

describe('a catalog behind a port', () => {
  /** Two ports of which each delivers to the other, later, as a worker's do. */
  function ports(): readonly [CatalogPort, CatalogPort] {
    const port = (other: () => CatalogPort): CatalogPort => ({ onmessage: null, postMessage: (data) => void Promise.resolve().then(() => other().onmessage?.({ data })) });
    const here: CatalogPort = port(() => there);
    const there: CatalogPort = port(() => here);
    return [here, there];
  }

  it('answers the same questions', async () => {
    const [page, worker] = ports();
    serveCatalog(worker);
    const units = await remoteCatalog(page, 'ClaveUnidad');
    expect(units.size).toBe(2418);
    expect(await Promise.all([units.search('pieza', { limit: 1 }), units.get('E48'), units.get('nope'), units.search('hora')])).toMatchObject([[{ code: 'H87' }], { code: 'E48' }, undefined, expect.any(Array)]);
  });

  it('passes on why it could not be opened', async () => {
    const [page, worker] = ports();
    serveCatalog(worker);
    await expect(remoteCatalog(page, 'ClaveUnidad', { from: '/no/such/file.txt' })).rejects.toMatchObject({ name: 'CatalogError', code: 'not_found' });
  });
});
