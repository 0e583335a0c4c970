import { describe, expect, it } from 'vitest';
import { allEndpoints } from './allEndpoints.js';
import { manifests } from './manifests.js';
import { matchEndpoint } from './matchEndpoint.js';

/** Reads that cost something or change something. */
const costly = ['downloads.invoice', 'teams.onboardingUrl'];

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
    const reads = allEndpoints.filter(({ method }) => method === 'GET');
    expect(allEndpoints.filter(({ safe }) => safe)).toEqual(reads.filter(({ id }) => !costly.includes(id)));
  });

  it('keep on the server what would let a page act for somebody, or read a storage', () => {
    expect(allEndpoints.filter(({ serverOnly }) => serverOnly).map(({ id }) => id)).toEqual(['invoices.files', 'retentions.files', 'teams.onboardingUrl', 'users.loginLink']);
  });

  it('hide the address of a support document, wherever one comes back', () => {
    const known = allEndpoints.filter(({ id }) => /documents?$/i.test(id) || (id.startsWith('documents.') && !/remove|link|analyze/.test(id)));
    expect(known.length).toBeGreaterThan(8);
    expect(known.filter(({ hidden }) => !hidden.includes('file_url'))).toEqual([]);
  });

  it('say where an idempotency key goes only if their body takes one', () => {
    const inBody = allEndpoints.filter(({ idempotency }) => idempotency === 'body');
    expect(inBody.map(({ id }) => id).sort()).toEqual(['complements.create', 'egress.create', 'income.create', 'payments.register', 'payments.request', 'receipts.create']);
  });
});

describe.each(Object.entries(manifests))('the manifest of %s', (_, manifest) => {
  it('lists known endpoints, each once', () => {
    expect(manifest.filter((endpoint) => !allEndpoints.includes(endpoint))).toEqual([]);
    expect(new Set(manifest).size).toBe(manifest.length);
  });
});
