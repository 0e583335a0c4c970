import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CfdiInputError } from './CfdiInputError.js';
import { findingMessages } from './messages/index.js';
import { preflight } from './preflight.js';
import { context, goodDraft, moral, issuer } from './testing/goodDraft.js';
import { totals } from './totals.js';

// Thousands of documents take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Values people, APIs and attackers put where another was expected. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, NaN, Infinity, -1, 0, '', ' ', '1e3', 'abc', '\ud800', '9'.repeat(40), [], {}, true),
  fc.constantFrom('I', 'E', 'P', '01', '03', '99', 'PUE', 'PPD', 'MXN', 'USD', 'XXX', 'S01', 'G03', '616', '626', '2026-02-30', 1e21),
);

const mutate = (good: Record<string, unknown>) => fc.array(fc.tuple(fc.constantFrom(...Object.keys(good)), odd), { maxLength: 4 }).map((changes) => ({ ...good, ...Object.fromEntries(changes) }));
const item = mutate({ ...goodDraft.items[0], discount: 0, taxability: '02' }).chain((good) => fc.oneof(fc.constant(good), fc.array(mutate({ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false, units: 1 }), { maxLength: 4 }).map((taxes) => ({ ...good, taxes }))));
const draft = fc
  .tuple(mutate({ ...goodDraft, exchange_rate: 1, exports: '01', date: '2026-11-22', global: undefined, related_documents: [], complements: [] }), fc.oneof(fc.array(item, { maxLength: 5 }), odd))
  .map(([good, items]) => ({ ...good, items }));

describe('preflight of 2,000 random documents', () => {
  it('throws on none, finds nothing twice and has words for everything', () => {
    fc.assert(
      fc.property(fc.oneof(draft, odd), fc.oneof(mutate(moral), odd), fc.oneof(mutate(issuer), odd), (document, receiver, seller) => {
        const findings = preflight(document, { receiver, issuer: seller, today: context.today });
        const keys = findings.map(({ code, path }) => `${code} ${path}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { code, line, path } of findings) {
          expect(findingMessages['es-MX'][code].title).not.toBe('');
          expect(line === undefined || path.startsWith(`items[${line}].`)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('totals of 2,000 random documents', () => {
  it('are right or name the field', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        try {
          expect(totals({ items: items as never }).total).toMatch(/^-?\d+\.\d{2}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(CfdiInputError);
          expect((error as CfdiInputError).path).toMatch(/^items\[\d\]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
