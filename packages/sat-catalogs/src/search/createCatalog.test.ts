import { describe, expect, it } from 'vitest';
import { packCatalog } from '../../scripts/pack-catalog.mjs';
import { createCatalog } from './createCatalog.js';
import { stem } from './stem.js';

const open = (rows: Parameters<typeof packCatalog>[0]) => createCatalog(packCatalog(rows), () => 0);

describe('a packed catalog', () => {
  it('opens as it was, whatever its codes and names', () => {
    const rows = [
      ['00000001', 'Uno'],
      ['00000002', 'Dos (dos) y/o 2½', 'otros nombres'],
      ['00000007', 'ÑANDÚ'],
      ['99999999', '漢字 😀'],
    ] as const;
    const catalog = open(rows);
    expect(rows.map(([code]) => catalog.get(code))).toEqual(rows.map(([code, name]) => ({ code, name })));
    expect(catalog.search('otros')).toEqual([{ code: '00000002', name: 'Dos (dos) y/o 2½' }]);
    expect(catalog.search('nandu')).toEqual([{ code: '00000007', name: 'ÑANDÚ' }]);
  });

  it('may have codes that are no numbers, or no rows', () => {
    expect(open([['H87', 'Pieza', 'pz']]).search('pz')).toEqual([{ code: 'H87', name: 'Pieza' }]);
    expect(open([]).size).toBe(0);
    expect(open([]).search('x')).toEqual([]);
  });

  it('may have more words than fit below the surrogates', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => [String(index), `palabra${index}`] as const);
    const catalog = open(rows);
    expect(catalog.get('59999')).toEqual({ code: '59999', name: 'palabra59999' });
    expect(catalog.search('palabra55300', { limit: 1 })[0]?.code).toBe('55300');
  });

  it.each(['', 'x', 'a b\n+1', 'a b\n+1\n \n \n', '<!doctype html>\n<html>\n</html>'])('is refused when it is another text', (text) => {
    expect(() => createCatalog(text, () => 0)).toThrow(expect.objectContaining({ name: 'CatalogError', code: 'malformed' }));
  });

  it('gives the rows of several codes in their order, and takes anything else for words', () => {
    const catalog = open([['H87', 'Pieza'], ['E48', 'Unidad de servicio'], ['KT', 'Kit']]);
    expect(catalog.search(' e48, h87 ').map(({ code }) => code)).toEqual(['E48', 'H87']);
    expect(catalog.search('KT H87 E48', { limit: 2 })).toHaveLength(2);
    expect(catalog.search('H87 servicio').map(({ code }) => code)).toEqual(['E48']);
  });

  it('favours what it is told to', () => {
    const text = packCatalog([['1', 'Mesa de madera'], ['2', 'Mesa de metal']]);
    expect(createCatalog(text, () => 0).search('mesa')[0]?.code).toBe('1');
    expect(createCatalog(text, (code) => (code === '2' ? 1 : 0)).search('mesa')[0]?.code).toBe('2');
  });
});

describe('stem', () => {
  it.each([
    ['computadoras', 'computador'],
    ['computadores', 'computador'],
    ['computadora', 'computador'],
    ['servicios', 'servici'],
    ['servicio', 'servici'],
    ['lapices', 'lapiz'],
    ['clases', 'clas'],
    ['clase', 'clas'],
    ['mesas', 'mesa'],
    ['mesa', 'mesa'],
    ['mes', 'mes'],
    ['luces', 'luce'],
    ['gas', 'gas'],
  ])('of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));
});
