import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openCatalog, type Catalog } from '../index.js';
import { slipsOf } from '../testing/slipsOf.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let products: Catalog;
let units: Catalog;

beforeAll(async () => {
  products = await openCatalog('ClaveProdServ');
  units = await openCatalog('ClaveUnidad');
});

const codes = (catalog: Catalog, text: string, limit = 20) => catalog.search(text, { limit }).map(({ code }) => code);

describe('product keys', () => {
  it('are all there', () => {
    expect(products.size).toBe(52_513);
    expect(products.get('43211500')).toEqual({ code: '43211500', name: 'Computadores' });
    expect(products.get('01010101')).toEqual({ code: '01010101', name: 'No existe en el catálogo' });
    expect(products.get('15101506')).toBeUndefined();
    expect(products.get('')).toBeUndefined();
  });

  it.each([
    ['computadoras', '43211500'],
    ['COMPUTADORA', '43211500'],
    ['tornillos', '31161500'],
    ['tornillo', '31161500'],
    ['muebles', '56101500'],
    ['refresco', '50202306'],
    ['perro', '10101502'],
    ['café', '50201706'],
    ['servicios contables', '84111500'],
    ['publico en general', '01010101'],
  ])('answer "%s" with %s first', (text, code) => {
    expect(codes(products, text)[0]).toBe(code);
  });

  it.each(['computadoras', 'tornillos', 'muebles', 'publicidad', 'transporte', 'papel'])('put the class of "%s" first', (text) => {
    expect(codes(products, text)[0]).toMatch(/00$/);
  });

  it('are found through one slip of any kind in any word of six letters', () => {
    for (const word of ['computadoras', 'tornillos', 'muebles', 'publicidad', 'refrescos']) {
      const [best] = codes(products, word, 1);
      for (const slip of slipsOf(word)) expect(codes(products, slip), slip).toContain(best);
    }
  });

  it('are found while a word is being typed', () => {
    expect(codes(products, 'computad')).toContain('43211500');
    expect(codes(products, 'servicios contab')).toContain('84111500');
  });

  it('do not need the words in order, nor the small ones', () => {
    expect(codes(products, 'contables servicios')).toContain('84111500');
    expect(codes(products, 'servicios de la limpieza de oficinas')[0]).toBe(codes(products, 'servicios limpieza oficinas')[0]);
  });

  it('are found by the other words SAT lists for them', () => {
    expect(codes(products, 'oruga crisalida')).toContain('10101904');
  });

  it('are found by the first digits of their code', () => {
    expect(codes(products, '432115', 3)).toEqual(['43211500', '43211501', '43211502']);
    expect(codes(products, ' 43211503 ')).toEqual(['43211503']);
    expect(codes(products, '99999999')).toEqual([]);
  });

  it('each answer to their own name', () => {
    const sample = Array.from({ length: 400 }, (_, index) => codes(products, String(10 + (index % 86)), 1000)[(index * 7919) % 1000]).filter((code) => code !== undefined);
    // Some names belong to several keys: more of them than the limit never happens.
    expect(sample.filter((code) => !codes(products, products.get(code)?.name ?? '', 60).includes(code))).toEqual([]);
  });

  it('give as many as asked, 20 unless told', () => {
    expect(products.search('servicios')).toHaveLength(20);
    expect(codes(products, 'servicios', 3)).toHaveLength(3);
    expect(codes(products, 'servicios', 0)).toEqual([]);
    expect(codes(products, 'servicios', -1)).toEqual([]);
    expect(codes(products, 'servicios', NaN)).toEqual([]);
    expect(codes(products, 'servicios', 1e9)).toHaveLength(1000);
  });

  it('come in the same order every time', () => {
    expect(products.search('servicios de mantenimiento')).toEqual(products.search('servicios de mantenimiento'));
  });

  it.each(['', '   ', '¿?', '\ud800', '\u0000', '😀'.repeat(99), 'x'.repeat(100_000), 'zzzzqqqq'])('have no answer to noise', (text) => {
    expect(products.search(text)).toEqual([]);
  });

  it.each(['s', 'de', 'a', 'de la', 'serv', 'de '.repeat(500)])('answer even "%s"', (text) => {
    expect(products.search(text).length).toBeGreaterThan(0);
  });
});

describe('unit keys', () => {
  it('are all there', () => {
    expect(units.size).toBe(2_418);
    expect(units.get('H87')).toEqual({ code: 'H87', name: 'Pieza' });
  });

  it.each([
    ['pieza', 'H87'],
    ['servicio', 'E48'],
    ['actividad', 'ACT'],
    ['hora', 'HUR'],
    ['litro', 'LTR'],
    ['kg', 'KGM'],
    ['m²', 'MTK'],
    ['caja', 'XBX'],
    ['e48', 'E48'],
  ])('answer "%s" with %s first', (text, code) => {
    expect(codes(units, text)[0]).toBe(code);
  });
});
