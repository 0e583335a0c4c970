import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sqliteStore } from '../node/sqliteStore.js';
import { memoryStore } from './memoryStore.js';
import type { Store } from './Store.js';

const folder = mkdtempSync(join(tmpdir(), 'emulator-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const kinds: [string, () => Store][] = [
  ['memoryStore', memoryStore],
  ['sqliteStore', () => sqliteStore(join(folder, `${(files += 1)}.db`))],
];

const entry = (id: string, createdAt: number, name = id, partition = 'a') => ({ id, partition, createdAt, name });
const ids = (documents: Iterable<{ entry: { id: string } }>) => [...documents].map((document) => document.entry.id);

describe.each(kinds)('%s', (_kind, create) => {
  it('gives back what was put, replaced and removed', () => {
    const store = create();
    store.put('c', entry('x', 1), { text: 'Ñ 🎒', nested: [1, null, { a: true }] });
    expect(store.get('c', 'x')).toEqual({ entry: entry('x', 1), body: { text: 'Ñ 🎒', nested: [1, null, { a: true }] } });
    store.put('c', entry('x', 2), 'new');
    expect(store.get('c', 'x')).toEqual({ entry: entry('x', 2), body: 'new' });
    expect([store.remove('c', 'x'), store.remove('c', 'x'), store.get('c', 'x')]).toEqual([true, false, undefined]);
    store.close();
  });

  it('is not changed by who holds a document', () => {
    const store = create();
    const body = { list: [1] };
    store.put('c', entry('x', 1), body);
    body.list.push(2);
    const read = store.get('c', 'x')?.body as typeof body | undefined;
    // Not `push`: a store may well freeze what it gives.
    Reflect.set(read?.list ?? [], 1, 3);
    expect(store.get('c', 'x')?.body).toEqual({ list: [1] });
    store.close();
  });

  it('walks a partition in either order, from any place, within a span', () => {
    const store = create();
    for (let index = 0; index < 250; index += 1) store.put('c', entry(String(index).padStart(3, '0'), Math.floor(index / 2), `n${999 - index}`), index);
    store.put('c', entry('other', 5, 'o', 'b'), 0);
    store.put('d', entry('elsewhere', 5), 0);
    const all = Array.from({ length: 250 }, (_, index) => String(index).padStart(3, '0'));
    const scan = (options: Partial<Parameters<Store['scan']>[1]>) => ids(store.scan('c', { partition: 'a', orderBy: 'createdAt', direction: 'asc', ...options }));
    expect(scan({})).toEqual(all);
    expect(scan({ direction: 'desc' })).toEqual([...all].reverse());
    expect(scan({ orderBy: 'name' })).toEqual([...all].reverse());
    expect(scan({ after: entry('101', 50) })).toEqual(all.slice(102));
    expect(scan({ direction: 'desc', after: entry('101', 50) })).toEqual(all.slice(0, 101).reverse());
    expect(scan({ createdFrom: 10, createdTo: 11 })).toEqual(all.slice(20, 24));
    expect([store.count('c', 'a'), store.count('c', 'b'), store.count('c', 'z')]).toEqual([250, 1, 0]);
    store.close();
  });

  it('keeps nothing of a transaction that fails, inner ones included', () => {
    const store = create();
    store.put('c', entry('kept', 1), 'before');
    store.put('c', entry('gone', 1), 'before');
    expect(() =>
      store.transaction(() => {
        store.put('c', entry('kept', 1), 'after');
        store.remove('c', 'gone');
        store.transaction(() => store.put('c', entry('new', 1), 'x'));
        throw new Error('no');
      }),
    ).toThrow('no');
    expect([store.get('c', 'kept')?.body, store.get('c', 'gone')?.body, store.get('c', 'new')]).toEqual(['before', 'before', undefined]);
    store.transaction(() => store.put('c', entry('new', 1), 'y'));
    expect(store.get('c', 'new')?.body).toBe('y');
    store.close();
  });
});
