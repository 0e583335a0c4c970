import { afterEach, expect, it, vi } from 'vitest';

const started = vi.fn();

/** jsdom has no workers; what counts here is what one is started from. */
class FakeWorker {
  constructor(url: unknown, options: WorkerOptions) {
    started(url, options);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  started.mockClear();
});

async function startWorker(url: string) {
  vi.stubGlobal('Worker', FakeWorker);
  return (await import('./startWorker.js')).startWorker(url);
}

it('starts a module worker from an address of the page', async () => {
  await startWorker('/api/gigstack/_gs/assets/catalog-worker');
  expect(started).toHaveBeenCalledExactlyOnceWith(`${window.location.origin}/api/gigstack/_gs/assets/catalog-worker`, { type: 'module', name: 'gigstack-ui' });
});

it('passes the address through one policy named gigstack-ui where there are Trusted Types', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => ({ createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  await startWorker('/one');
  await startWorker('/two');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['gigstack-ui']);
  expect(started.mock.calls.map(([url]) => url)).toEqual([{ trusted: `${window.location.origin}/one` }, { trusted: `${window.location.origin}/two` }]);
});

it('refuses another origin, and says what to do', async () => {
  await expect(startWorker('https://cdn.example/worker.js')).rejects.toThrow('A worker must come from the origin of the page.');
  await expect(startWorker('data:text/javascript,1')).rejects.toThrow('Serve its script there');
  expect(started).not.toHaveBeenCalled();
});
