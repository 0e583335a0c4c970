import { randomKey } from '@gigstack-ui/hooks';
import { emptyLine, type LineForm, type LineStart } from '../lineForm.js';
import { withIva } from '../model/ivaChoice.js';
import { readDiscount } from '../model/readDiscount.js';
import { readNumber } from '../model/readNumber.js';
import { ivaOf } from './ivaOf.js';
import type { PasteColumn } from './PasteColumn.js';
import { unitOf } from './unitOf.js';

/** Why a cell cannot be taken as it is. */
export type CellProblem = 'description' | 'too_long' | 'number' | 'discount' | 'product_key' | 'unit_key' | 'taxes';

/** A row as a line, and the columns whose cells are wrong. */
export interface PastedRow {
  readonly line: LineForm;
  readonly problems: ReadonlyMap<number, CellProblem>;
}

type Reading = Partial<LineForm> | CellProblem;

/** Reads a row; an empty cell leaves what a new line starts with. */
export function readPastedRow(cells: readonly string[], columns: readonly PasteColumn[], start: LineStart): PastedRow {
  let line = emptyLine(randomKey(), start.taxes);
  const problems = new Map<number, CellProblem>();
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    const reading = readCell(column, cell, line, start);
    if (typeof reading === 'string') problems.set(index, reading);
    else line = { ...line, ...reading };
  });
  const discount = columns.indexOf('discount');
  if (discount >= 0 && !problems.has(discount)) {
    // Whether it is a discount is known once quantity and price are.
    line = { ...line, discount: cells[discount] ?? '' };
    if (['partial', 'invalid'].includes(readDiscount(line).state)) problems.set(discount, 'discount');
  }
  return { line, problems };
}

function readCell(column: PasteColumn, cell: string, line: LineForm, { inclusive }: LineStart): Reading {
  if (column === 'description') return readDescription(cell);
  if (cell === '') return {};
  switch (column) {
    case 'quantity':
    case 'unit_price': {
      const { state, value = '' } = readNumber(cell);
      return state === 'valid' && Number(value) >= 0 ? { [column]: value } : 'number';
    }
    case 'product_key':
      return /^\d{8}$/.test(cell) ? { product_key: cell } : 'product_key';
    case 'unit_key': {
      const unit_key = unitOf(cell);
      return unit_key ? { unit_key, unit_name: '' } : 'unit_key';
    }
    case 'taxes': {
      const choice = ivaOf(cell);
      return choice ? withIva(line, choice, inclusive) : 'taxes';
    }
    case 'sku':
      return { sku: cell };
    default:
      return {};
  }
}

/** Anexo 20: Descripcion holds 1 to 1000 characters, and no line breaks. */
function readDescription(cell: string): Reading {
  const description = cell.replace(/\s+/g, ' ').trim();
  if (description === '') return 'description';
  return description.length > 1000 ? 'too_long' : { description };
}
