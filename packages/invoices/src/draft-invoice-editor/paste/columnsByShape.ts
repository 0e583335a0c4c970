import { readNumber } from '../model/readNumber.js';
import { ivaOf } from './ivaOf.js';
import type { PastedTable } from './parseTable.js';
import type { PasteColumn } from './PasteColumn.js';
import { unitOf } from './unitOf.js';

/** Rows that are looked at, and the share of them that must agree. */
const SAMPLE = 50;
const MOST = 0.8;

/** What each column of a table without titles looks like. */
export function columnsByShape(table: PastedTable): readonly PasteColumn[] {
  const columns = (table[0] ?? []).map((_, column) => table.slice(0, SAMPLE).flatMap((row) => row[column] || []));
  const found = columns.map(shapeOf);
  const numbers = columns.flatMap((cells, index) => (found[index] === undefined && mostly(cells, isNumber) && !isCounter(cells, columns.length) ? [index] : []));
  const [quantity, price] = numbers.length === 1 ? [undefined, numbers[0]] : numbers;
  if (quantity !== undefined) found[quantity] = 'quantity';
  if (price !== undefined) found[price] = 'unit_price';
  const texts = columns.flatMap((cells, index) => (found[index] === undefined && !mostly(cells, isNumber) && cells.length > 0 ? [index] : []));
  const [description, sku] = texts.sort((one, other) => lengthOf(columns[other]) - lengthOf(columns[one]));
  if (description !== undefined) found[description] = 'description';
  if (sku !== undefined && columns[sku]?.every((cell) => !cell.includes(' '))) found[sku] = 'sku';
  return found.map((column) => column ?? 'ignore');
}

function shapeOf(cells: readonly string[]): PasteColumn | undefined {
  if (mostly(cells, (cell) => /^\d{8}$/.test(cell))) return 'product_key';
  if (mostly(cells, (cell) => !isNumber(cell) && unitOf(cell) !== undefined)) return 'unit_key';
  // A bare 16 may be a quantity; "16 %" or "exento" may not.
  return mostly(cells, (cell) => /[%a-z]/i.test(cell) && ivaOf(cell) !== undefined) ? 'taxes' : undefined;
}

/** 1, 2, 3 … in the first place: the number of the row. */
function isCounter(cells: readonly string[], width: number): boolean {
  return width > 3 && cells.length > 1 && cells.every((cell, index) => cell === String(index + 1));
}

function isNumber(cell: string): boolean {
  return readNumber(cell).state === 'valid';
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * MOST;
}

function lengthOf(cells: readonly string[] = []): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}
