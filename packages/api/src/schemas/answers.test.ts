import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { client } from './client.js';
import { draft } from './draft.js';
import { incomeInvoice } from './invoice.js';
import { item } from './item.js';
import { service } from './service.js';
import { team } from './team.js';
import { toMillis } from './time.js';

describe('times', () => {
  it.each([
    [1677651234, 1677651234000],
    [1764000000123, 1764000000123],
    ['2025-12-19T10:30:00.000Z', 1766140200000],
    ['2025-12-19', 1766102400000],
    [{ seconds: 1677651234 }, 1677651234000],
    [{ _seconds: 1677651234, _nanoseconds: 5 }, 1677651234000],
    [0, undefined],
    [null, undefined],
    [undefined, undefined],
    ['', undefined],
    ['mañana', undefined],
    [{}, undefined],
    [true, undefined],
  ])('%j is %s', (value, expected) => {
    expect(toMillis(value)).toBe(expected);
  });

  it('leave in milliseconds, from one answer that mixes units', () => {
    const read = z.parse(draft, { id: 'd', created_at: 1764000000000, client: { id: 'c', created_at: 1677651234 }, date: 0 });
    expect([read.created_at, read.client?.created_at, read.date]).toEqual([1764000000000, 1677651234000, undefined]);
  });
});

describe('answers', () => {
  it('keep fields nobody documented', () => {
    expect(z.parse(client, { id: 'c', future: { a: [1] }, address: { zip: '1', colonia: 'x' } })).toEqual({ id: 'c', future: { a: [1] }, address: { zip: '1', colonia: 'x' } });
  });

  it('add no keys for what is missing, and null is missing', () => {
    expect(Object.keys(z.parse(client, { id: 'c' }))).toEqual(['id']);
    expect(z.parse(client, { id: 'c', name: null, address: null, bcc: null, is_valid: null, metadata: null })).toEqual({ id: 'c' });
  });

  it('read numbers that came as text and texts that came as numbers', () => {
    expect(z.parse(item, { quantity: '2', unit_price: '1250.50', sku: 77 })).toMatchObject({ quantity: 2, unit_price: 1250.5, sku: '77' });
    expect(z.parse(draft, { id: 12, folio_number: 123, total: '-0.5' })).toMatchObject({ id: '12', folio_number: '123', total: -0.5 });
  });

  it.each([
    ['no id', client, {}, ['id']],
    ['a text that is a list', client, { id: 'c', name: [] }, ['name']],
    ['an amount that is no number', draft, { id: 'd', total: 'mil' }, ['total']],
    ['a record that is a text', draft, { id: 'd', client: 'c' }, ['client']],
    ['a list that is a record', draft, { id: 'd', items: {} }, ['items']],
    ['a tax inside a line', draft, { id: 'd', items: [{}, { taxes: [{ rate: 'x' }] }] }, ['items', 1, 'taxes', 0, 'rate']],
    ['a service without id', service, { description: 'x' }, ['id']],
  ])('are refused for %s', (_, schema, value, path) => {
    expect(z.safeParse<z.core.$ZodType>(schema, value).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('drop null elements of nested lists', () => {
    expect(z.parse(draft, { id: 'd', items: [null, { description: 'x' }] }).items).toEqual([{ description: 'x' }]);
  });

  it('spell a tax in upper case', () => {
    expect(z.parse(item, { taxes: [{ type: 'iva', rate: 0.16 }] }).taxes?.[0]?.type).toBe('IVA');
  });
});

describe('invoices', () => {
  it.each([
    [{ uuid: 'u' }, { id: 'u', uuid: 'u' }],
    [{ id: 'u' }, { id: 'u', uuid: 'u' }],
    [{ id: 'd1', uuid: 'u' }, { id: 'd1', uuid: 'u' }],
  ])('%j has both names', (value, expected) => {
    expect(z.parse(incomeInvoice, value)).toMatchObject(expected);
  });

  it('without a name is refused at uuid', () => {
    expect(z.safeParse(incomeInvoice, { status: 'valid' }).error?.issues.map((issue) => issue.path)).toEqual([['uuid']]);
  });

  it.each([
    ['stamped', 'valid'],
    ['valid', 'valid'],
    ['cancelled', 'canceled'],
    ['canceled', 'canceled'],
    ['pending', 'pending'],
    ['something_new', 'something_new'],
    [null, undefined],
  ])('status %s leaves as %s', (status, expected) => {
    expect(z.parse(incomeInvoice, { uuid: 'u', status }).status).toBe(expected);
  });
});

describe('default taxes of a team', () => {
  it.each([
    [{ type: 'IVA', rate: 0.16 }, 0.16],
    [{ type: 'IVA', rate: 16 }, 0.16],
    [{ type: 'IVA', rate: 10.6667 }, 0.106667],
    [{ type: 'ISR', rate: 1.25 }, 0.0125],
    [{ type: 'ISR', rate: 0.0125 }, 0.0125],
    [{ type: 'IVA', rate: 0 }, 0],
    [{ type: 'IEPS', rate: 1.6 }, 1.6],
    [{ type: 'IEPS', rate: 8 }, 0.08],
    [{ type: 'IEPS', factor: 'Cuota', rate: 59.1449 }, 59.1449],
    [{ type: 'IVA', factor: 'Exento' }, undefined],
  ])('%j has the rate %s', (tax, rate) => {
    expect(z.parse(team, { id: 't', settings: { taxes: [tax] } }).settings?.taxes?.[0]?.rate).toBe(rate);
  });
});
