import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { createCaller } from './testing/createCaller.js';
import { fuzzAnyRoute } from './testing/fuzzAnyRoute.js';
import { typedDraft } from './testing/fuzzedRequests.js';
import { sampleDraft } from './testing/sampleDraft.js';

it('never answers 500 at any route, whatever is sent', { timeout: 120_000 }, () => fuzzAnyRoute(500));

it('previews and stamps, or refuses in words, whatever a draft holds', { timeout: 120_000 }, async () => {
  const { call, emulator } = createCaller();
  const outcomes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(typedDraft, async (fields) => {
      const created = await call('POST', '/invoices/draft', fields);
      expect([201, 400]).toContain(created.status);
      if (created.status !== 201) return;
      const path = `/invoices/draft/${String(created.record['id'])}`;
      expect((await call('POST', `${path}/preview`)).status).toBe(200);
      const { status, record } = await call('POST', `${path}/stamp`);
      expect([200, 400, 422]).toContain(status);
      outcomes.add(status);
      if (status !== 200) return;
      const files = await call('GET', `/invoices/${String(record['uuid'])}/files`);
      const xml = await emulator.fetch(new Request(String(files.record['xml'])));
      expect(XMLValidator.validate(await xml.text())).toBe(true);
    }),
    { numRuns: 300, examples: [[{ ...sampleDraft }]] },
  );
  expect([...outcomes].sort()).toEqual([200, 400, 422]);
});
