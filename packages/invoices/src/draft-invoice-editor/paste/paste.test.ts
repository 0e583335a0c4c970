import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLine } from '../lineForm.js';
import { guessColumns } from './guessColumns.js';
import { isTable } from './isTable.js';
import { ivaOf } from './ivaOf.js';
import { parseTable } from './parseTable.js';
import { readCsvFile } from './readCsvFile.js';
import { readPastedRow } from './readPastedRow.js';
import { unitOf } from './unitOf.js';

const start = { taxes: emptyLine().taxes, inclusive: false };

describe('a table on the clipboard', () => {
  it.each([
    ['a\tb\n1\t2\n', [['a', 'b'], ['1', '2']]],
    ['a\tb\r\n\r\n1\t2\r\n', [['a', 'b'], ['1', '2']]],
    ['"dos\nrenglones"\t"con ""comillas"""', [['dos\nrenglones', 'con "comillas"']]],
    ['\ufeffdesc;precio\nPapel;1,250.50', [['desc', 'precio'], ['Papel', '1,250.50']]],
    ['Papel,"1,250.50",3', [['Papel', '1,250.50', '3']]],
    ['\tPapel\t\t5\n\tTóner\t\t6', [['Papel', '5'], ['Tóner', '6']]],
    ['=HYPERLINK("http://x","y")\t<b>1</b>', [['=HYPERLINK("http://x","y")', '<b>1</b>']]],
    ['', []],
  ])('%j', (text, table) => {
    expect(parseTable(text)).toEqual(table);
  });

  it.each([
    ['Papel bond, 500 hojas', false],
    ['Papel\n', false],
    ['Papel\t5', true],
    ['Papel\nTóner', true],
    ['Papel \r\n Tóner', true],
  ])('%j is more than one cell: %s', (text, is) => {
    expect(isTable(text)).toBe(is);
  });

  it('gives back any cells that a spreadsheet quotes', () => {
    const cell = fc.string({ minLength: 1, unit: fc.constantFrom('a', '"', '\t', '\n', ',', ';', ' ', '5') }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })), (rows) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join('\t')).join('\n');
        expect(parseTable(text)).toEqual(rows);
      }),
    );
  });
});

describe('columns', () => {
  it.each([
    ['Descripción\tCantidad\tPrecio unitario\tImporte\nPapel\t2\t5\t10', ['description', 'quantity', 'unit_price', 'ignore'], true],
    ['Clave SAT\tUnidad\tConcepto\tP.U.\tIVA\tDescuento\n44121600\tPieza\tPapel\t5\t16%\t10%', ['product_key', 'unit_key', 'description', 'unit_price', 'taxes', 'discount'], true],
    ['Item\tQty\tUnit price\tSKU\nPaper\t2\t5\tA-1', ['description', 'quantity', 'unit_price', 'sku'], true],
    ['2\tPapel bond carta\t5.50\n3\tTóner\t99', ['quantity', 'description', 'unit_price'], false],
    ['44121600\tH87\tPapel\t2\t5\t10\n44103103\tH87\tTóner\t1\t99\t99', ['product_key', 'unit_key', 'description', 'quantity', 'unit_price', 'ignore'], false],
    ['1\tA-1\tPapel bond carta\t4\t5\n2\tA-2\tTóner negro\t6\t99', ['ignore', 'sku', 'description', 'quantity', 'unit_price'], false],
    ['Papel\t$1,250.50\nTóner\t$99', ['description', 'unit_price'], false],
    ['Papel\t5\tIVA 16%\nLibro\t9\tExento', ['description', 'unit_price', 'taxes'], false],
    ['Papel\nTóner', ['description'], false],
  ])('of %j', (text, columns, hasHeader) => {
    expect(guessColumns(parseTable(text))).toEqual({ hasHeader, columns });
  });
});

describe('a row', () => {
  const columns = ['description', 'quantity', 'unit_price', 'discount', 'product_key', 'unit_key', 'taxes', 'sku', 'ignore'] as const;
  const read = (...cells: string[]) => readPastedRow(cells, columns, start);

  it('becomes a line', () => {
    const { line, problems } = read('  Papel\n bond ', '3*2', '$1,250.50', '10%', '44121600', 'piezas', '8%', 'A-1', 'x');
    expect([...problems]).toEqual([]);
    expect(line).toMatchObject({ description: 'Papel bond', quantity: '6', unit_price: '1250.5', discount: '10%', product_key: '44121600', unit_key: 'H87', sku: 'A-1' });
    expect(line.taxes).toEqual([{ type: 'IVA', factor: 'Tasa', rate: 0.08, withholding: false }]);
  });

  it('with empty cells is what a new line is', () => {
    const { line } = readPastedRow(['Papel'], columns, { taxes: [], inclusive: false });
    expect(line).toEqual({ ...emptyLine(line.id, []), description: 'Papel' });
  });

  it('names each cell that is wrong, and why', () => {
    expect([...read('', '-1', '1.250,50', '120%', '4412', 'cajota', '11%').problems]).toEqual([
      [0, 'description'],
      [1, 'number'],
      [2, 'number'],
      [4, 'product_key'],
      [5, 'unit_key'],
      [6, 'taxes'],
      [3, 'discount'],
    ]);
    expect([...read('=cmd|x', '=SUM(A1)').problems]).toEqual([[1, 'number']]);
  });
});

it.each([
  ['H87', 'H87'],
  ['Servicio', 'E48'],
  ['Horas', 'HUR'],
  ['meses', 'MON'],
  ['cajota', undefined],
])('reads the unit %j as %s', (text, unit) => {
  expect(unitOf(text)).toBe(unit);
});

it.each([
  ['IVA 16 %', 'iva16'],
  ['0.16', 'iva16'],
  ['8.00%', 'iva8'],
  ['0', 'iva0'],
  ['Exento', 'exempt'],
  ['No objeto', 'none'],
  ['11%', undefined],
])('reads the IVA %j as %s', (text, iva) => {
  expect(ivaOf(text)).toBe(iva);
});

it('reads a CSV file of an old Excel', async () => {
  expect(await readCsvFile(new Blob([new Uint8Array([0x54, 0xf3, 0x6e, 0x65, 0x72])]))).toBe('Tóner');
  expect(await readCsvFile(new Blob(['Tóner']))).toBe('Tóner');
});
