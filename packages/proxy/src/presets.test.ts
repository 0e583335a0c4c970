import { allEndpoints, manifests, type Endpoint } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { presets } from './presets.js';
import { setUp } from './testing/setUp.js';

const ids = (endpoints: readonly { id: string }[]) => endpoints.map(({ id }) => id);

describe.each<[string, readonly Endpoint[]]>(Object.entries(presets))('the preset %s', (_, preset) => {
  it('lists documented routes, each once', () => {
    expect(new Set(preset).size).toBe(preset.length);
    expect(preset.filter((endpoint) => !allEndpoints.includes(endpoint))).toEqual([]);
    expect(ids(preset.filter(({ loose }) => loose))).toEqual([]);
  });
});

describe('presets', () => {
  it('read without changing anything, and open what the elements of their area call', () => {
    expect(presets.readOnly.filter(({ method }) => method !== 'GET')).toEqual([]);
    const { clientFiscalForm, clientList, draftInvoiceEditor, invoiceList } = manifests;
    for (const manifest of [clientFiscalForm, clientList, draftInvoiceEditor, invoiceList]) {
      expect(ids(manifest.filter((endpoint) => !presets.invoicing.includes(endpoint)))).toEqual([]);
    }
  });

  it('leave the making and deleting of teams, users and webhooks to `everything`', () => {
    const operator = allEndpoints.filter(({ id }) => /^(users|webhooks)\.|^teams\.(create|remove)$/.test(id));
    for (const preset of [presets.readOnly, presets.invoicing, presets.payments, presets.platform]) expect(ids(operator.filter((endpoint) => preset.includes(endpoint)))).toEqual([]);
    expect(presets.everything).toHaveLength(allEndpoints.filter(({ loose }) => !loose).length);
  });

  it('every listed route passes, and no other', async () => {
    for (const endpoint of allEndpoints.filter(({ serverOnly, upload }) => !serverOnly && !upload)) {
      const path = endpoint.path.replace('/teams/:id', '/teams/team_a').replace(/:\w+/g, 'id_1');
      const init = { method: endpoint.method, headers: { 'content-type': 'application/json' }, ...(endpoint.body && { body: '{}' }) };
      const open = setUp({ endpoints: [endpoint] });
      expect([endpoint.id, (await open.ask(path, init)).status]).toEqual([endpoint.id, 200]);
      const closed = setUp({ endpoints: allEndpoints.filter((other) => other !== endpoint) });
      expect([endpoint.id, (await closed.ask(path, init)).status]).toEqual([endpoint.id, 404]);
    }
  });
});
