import { serveCatalog, type CatalogPort } from '@gigstack-ui/sat-catalogs/remote';

/**
 * The worker's own code on the other side of a port, without a thread of its own: jsdom has none. Rows are read from beside the package.
 * The same list of questions runs in a real worker in the stories.
 */
export class ThreadlessWorker implements CatalogPort {
  onmessage: CatalogPort['onmessage'] = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  readonly #inside: CatalogPort;

  constructor(url: string) {
    this.#inside = { onmessage: null, postMessage: (data) => void Promise.resolve().then(() => this.onmessage?.({ data })) };
    if (url.includes('missing')) void Promise.resolve().then(() => this.onerror?.({ preventDefault: () => {} }));
    else serveCatalog(this.#inside);
  }

  postMessage(data: unknown): void {
    void Promise.resolve().then(() => this.#inside.onmessage?.({ data: withoutAddress(data) }));
  }

  terminate(): void {
    this.#inside.onmessage = null;
  }
}

function withoutAddress(message: unknown): unknown {
  const { from: _from, ...rest } = message as { from?: string };
  return rest;
}
