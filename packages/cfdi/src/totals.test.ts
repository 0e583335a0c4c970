import { describe, expect, it } from 'vitest';
import { taxExamples } from './testing/taxExamples.js';
import { totals } from './totals.js';

const names: Readonly<Record<string, string>> = { '001': 'ISR', '002': 'IVA', '003': 'IEPS' };
const nameOf = (code: string) => names[code] ?? code;

describe('totals of the worked examples', () => {
  it.each(taxExamples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    const result = totals({
      currency: example.currency,
      items: example.lines.map((line) => ({
        quantity: line.q,
        unit_price: line.p,
        discount: line.disc,
        taxes: line.taxes.map((tax) => ({ type: nameOf(tax.imp), factor: tax.factor, rate: tax.rate, withholding: tax.ret, inclusive: line.inclusive })),
      })),
      local: example.local.map((tax) => ({ kind: tax.kind === 'tras' ? 'transferred' : 'withheld', amount: tax.importe })),
    });

    const { traslados, exentos, retenciones, lines, ...amounts } = example.expected;
    expect(result).toMatchObject(amounts);
    expect(result.groups.transferred).toEqual(traslados.map((row) => ({ type: nameOf(row.impuesto), factor: row.factor, rate: row.tasa, base: row.base, amount: row.importe })));
    expect(result.groups.exempt).toEqual(exentos.map((row) => ({ type: nameOf(row.impuesto), base: row.base })));
    expect(result.groups.withheld).toEqual(retenciones.map((row) => ({ type: nameOf(row.impuesto), amount: row.importe })));
    expect(result.lines.map(({ amount, base }) => ({ amount, base }))).toEqual(lines.map((line) => ({ amount: line.importe, base: line.base })));
    expect(result.lines.map((line) => line.taxes.map(({ base, amount }) => ({ base, amount })))).toEqual(
      lines.map((line) => line.taxes.map((tax) => ({ base: tax.base, amount: tax.importe ?? '0.000000' }))),
    );
  });
});
