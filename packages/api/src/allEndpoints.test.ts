import { describe, expect, it } from 'vitest';
import { allEndpoints } from './allEndpoints.js';
import { manifests } from './manifests.js';
import { matchEndpoint } from './matchEndpoint.js';

describe('the endpoints', () => {
  it('have names of their own, `resource.action`', () => {
    const ids = allEndpoints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\.[a-z]+[A-Za-z]*$/.test(id))).toEqual([]);
  });

  it('each match their own path', () => {
    for (const endpoint of allEndpoints) {
      const path = endpoint.path.replace(/:\w+/g, 'x1');
      expect(matchEndpoint(allEndpoints, endpoint.method, path)?.endpoint).toBe(endpoint);
    }
  });

  it('are safe to repeat exactly when they read', () => {
    expect(allEndpoints.filter(({ safe }) => safe).map(({ id }) => id)).toEqual(allEndpoints.filter(({ method }) => method === 'GET').map(({ id }) => id));
  });

  it('keep addresses of files on the server', () => {
    expect(allEndpoints.filter(({ serverOnly }) => serverOnly).map(({ id }) => id)).toEqual(['invoices.files']);
  });
});

describe.each(Object.entries(manifests))('the manifest of %s', (_, manifest) => {
  it('lists known endpoints, each once', () => {
    expect(manifest.filter((endpoint) => !allEndpoints.includes(endpoint))).toEqual([]);
    expect(new Set(manifest).size).toBe(manifest.length);
  });
});
