import { expect, type Page } from '@playwright/test';

/** Listens to everything a page says and asks from now on, and looks through what it keeps: `expectNone` fails where any of it holds one of these words. */
export function watchForTraces(page: Page, words: readonly string[]): { expectNone: () => Promise<void> } {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('framenavigated', (frame) => heard.push(`page: ${frame.url()}`));
  page.on('request', (request) => heard.push(`request: ${request.url()} ${request.postDataBuffer()?.toString('latin1') ?? ''}`));
  return {
    async expectNone() {
      const kept = await page.evaluate(readStorage);
      const found = [...heard, ...kept].filter((text) => words.some((word) => text.includes(word) || text.includes(encodeURIComponent(word))));
      expect(found).toEqual([]);
      // It heard and read something at all.
      expect(heard.some((text) => text.startsWith('request: '))).toBe(true);
    },
  };
}

/** Everything the origin of the page keeps in the browser, as text. */
export async function readStorage(): Promise<string[]> {
  const kept = [document.cookie, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), JSON.stringify(history.state)];
  for (const name of await caches.keys()) kept.push(name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('A database could not be read.'));
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) kept.push(JSON.stringify(await settled(database.transaction(store).objectStore(store).getAll())));
    database.close();
  }
  return kept.map((text) => `kept: ${text}`);
}
