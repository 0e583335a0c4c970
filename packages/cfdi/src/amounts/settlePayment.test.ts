import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totals } from '../totals.js';
import { balanceAfter, settlePayment, summarisePayment } from './index.js';

const iva = { type: 'IVA', factor: 'Tasa', rate: 0.16 };
const fees = [iva, { type: 'ISR', factor: 'Tasa', rate: 0.1, withholding: true }];
const invoice = (unit_price: number, taxes: object[] = [iva]) => totals({ items: [{ quantity: 1, unit_price, taxes: taxes as (typeof iva)[] }] });

describe('balanceAfter', () => {
  it.each([
    ['1160.00', ['100', 60.1], 'MXN', '999.90'],
    ['1160.00', [], 'MXN', '1160.00'],
    ['10', ['12'], 'MXN', '0.00'],
    ['500', [1], 'JPY', '499'],
  ])('of %s less %j in %s is %s', (total, settled, currency, left) => {
    expect(balanceAfter(total, settled, currency)).toBe(left);
  });
});

describe('settlePayment', () => {
  it('shares taxes in proportion to what is paid', () => {
    expect(settlePayment(invoice(1000, fees), '1060.00', '530')).toEqual({
      previous: '1060.00',
      paid: '530.00',
      remaining: '530.00',
      transferred: [{ type: 'IVA', factor: 'Tasa', rate: '0.160000', base: '500.000000', amount: '80.000000' }],
      withheld: [{ type: 'ISR', factor: 'Tasa', rate: '0.100000', base: '500.000000', amount: '50.000000' }],
    });
  });

  it('names what is exempt, and shares a quota by its amount', () => {
    const { transferred } = settlePayment(invoice(100, [{ type: 'IEPS', factor: 'Cuota', rate: 20 }, { type: 'IVA', factor: 'Exento' }]), '120.00', '60');
    expect(transferred).toEqual([
      { type: 'IEPS', factor: 'Cuota', rate: '20.000000', base: '0.500000', amount: '10.000000' },
      { type: 'IVA', factor: 'Exento', rate: '0.000000', base: '60.000000', amount: '0.000000' },
    ]);
  });

  it.each([
    ['nothing', '100.00', 0, 'not_allowed'],
    ['less than a cent', '100.00', 0.001, 'not_allowed'],
    ['more than is owed', '100.00', '100.01', 'exceeds_amount'],
    ['no number', '100.00', 'x', 'not_a_number'],
  ])('refuses a payment of %s', (_what, previous, paid, code) => {
    expect(() => settlePayment(invoice(100), previous, paid)).toThrow(expect.objectContaining({ code, path: 'amount' }));
  });

  it('payments that end the debt carry the whole tax, up to a millionth each', () => {
    const cents = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(cents, fc.array(cents, { maxLength: 4 }), (price, parts) => {
        const document = invoice(price / 100);
        let owed = document.total;
        let shared = 0;
        for (const part of [...parts.map((each) => each / 100), Infinity]) {
          if (Number(owed) === 0) break;
          const settled = settlePayment(document, owed, String(Math.min(part, Number(owed)).toFixed(2)));
          shared += Number(settled.transferred[0]?.amount);
          owed = settled.remaining;
        }
        expect(owed).toBe('0.00');
        expect(Math.abs(shared - Number(document.groups.transferred[0]?.base) * 0.16)).toBeLessThan(0.000_01);
      }),
    );
  });
});

describe('summarisePayment', () => {
  it('adds equal rates and turns everything into pesos', () => {
    const one = settlePayment(invoice(1000, fees), '1060.00', '530');
    const other = settlePayment(invoice(100, [iva]), '116.00', '58');
    expect(summarisePayment([one, other], 20)).toEqual({
      amount: '588.00',
      transferred: [{ type: 'IVA', factor: 'Tasa', rate: '0.160000', base: '550.000000', amount: '88.000000' }],
      withheld: [{ type: 'ISR', amount: '50.000000' }],
      pesos: {
        amount: '11760.00',
        transferred: [{ type: 'IVA', factor: 'Tasa', rate: '0.160000', base: '11000.00', amount: '1760.00' }],
        withheld: [{ type: 'ISR', amount: '1000.00' }],
      },
    });
  });
});
