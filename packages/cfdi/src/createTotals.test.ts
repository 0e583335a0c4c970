import { describe, expect, it } from 'vitest';
import { CfdiInputError } from './CfdiInputError.js';
import { createTotals } from './createTotals.js';

const iva = [{ type: 'IVA', factor: 'Tasa', rate: '0.16' }];

describe('createTotals', () => {
  it('starts empty in pesos', () => {
    expect(createTotals().summary()).toMatchObject({ currency: 'MXN', subtotal: '0.00', total: '0.00', localTransferred: '0' });
  });

  it('leaves out a line that cannot be counted and says why, until it can', () => {
    const running = createTotals();
    running.set('good', { quantity: 1, unit_price: 100, taxes: iva });
    const error = running.set('bad', { quantity: 1, unit_price: 'abc' });
    expect(error).toBeInstanceOf(CfdiInputError);
    expect(error).toMatchObject({ code: 'not_a_number', path: 'unit_price' });
    expect(running.summary().total).toBe('116.00');
    expect(running.line('bad')).toBeUndefined();
    expect([...running.invalid.keys()]).toEqual(['bad']);

    expect(running.set('bad', { quantity: 1, unit_price: '1' })).toBeUndefined();
    expect(running.invalid.size).toBe(0);
    expect(running.summary().total).toBe('117.00');
  });

  it('takes a line out of the sums when it stops being countable', () => {
    const running = createTotals();
    running.set('a', { quantity: 1, unit_price: 100, taxes: iva });
    running.set('a', { quantity: '', unit_price: 100, taxes: iva });
    expect(running.summary()).toMatchObject({ total: '0.00', groups: { transferred: [] } });
    running.remove('a');
    expect(running.invalid.size).toBe(0);
  });

  it('gives each counted line', () => {
    const running = createTotals();
    running.set('a', { quantity: 2, unit_price: '10.5' });
    expect(running.line('a')).toEqual({ unitPrice: '10.500000', amount: '21.000000', discount: '0.000000', base: '21.000000', taxes: [] });
    expect(running.line('b')).toBeUndefined();
  });

  it('keeps a group while any line has its tax', () => {
    const running = createTotals();
    for (const id of ['a', 'b', 'c']) running.set(id, { quantity: 1, unit_price: 0, taxes: iva });
    running.remove('a');
    expect(running.summary().groups.transferred).toHaveLength(1);
    running.remove('b');
    running.remove('b');
    expect(running.summary().groups.transferred).toHaveLength(1);
    running.remove('c');
    expect(running.summary().groups.transferred).toEqual([]);
  });

  it('reads a line when it is set and never again', () => {
    let reads = 0;
    const counted = (unit_price: number) => ({
      quantity: 1,
      get unit_price() {
        reads += 1;
        return unit_price;
      },
    });
    const running = createTotals();
    for (let id = 0; id < 50; id += 1) running.set(String(id), counted(1));
    reads = 0;
    running.set('7', counted(3));
    expect(running.summary().total).toBe('52.00');
    running.remove('8');
    expect(running.summary().total).toBe('51.00');
    expect(reads).toBe(1);
  });

  it('keeps one summary until something changes', () => {
    const running = createTotals();
    const first = running.summary();
    expect(running.summary()).toBe(first);
    running.set('a', { quantity: 1, unit_price: 1 });
    expect(running.summary()).not.toBe(first);
  });

  it('adds local taxes in the decimals of the currency', () => {
    const running = createTotals({ currency: 'JPY', local: [{ kind: 'transferred', amount: '8.5' }, { kind: 'withheld', amount: '1' }] });
    running.set('a', { quantity: 1, unit_price: 100 });
    expect(running.summary()).toMatchObject({ localTransferred: '9', localWithheld: '1', total: '108' });
  });

  it('names an unknown currency', () => {
    expect(() => createTotals({ currency: 'PESOS' })).toThrow(expect.objectContaining({ code: 'unknown', path: 'currency' }));
  });
});
