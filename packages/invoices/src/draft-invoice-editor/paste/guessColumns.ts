import { readNumber } from '../model/readNumber.js';
import { columnsByShape } from './columnsByShape.js';
import { foldText } from './foldText.js';
import type { PastedTable } from './parseTable.js';
import type { PasteColumn } from './PasteColumn.js';

/** How a table is read. */
export interface ColumnGuess {
  /** The first row holds titles. */
  readonly hasHeader: boolean;
  readonly columns: readonly PasteColumn[];
}

/** Titles people give their columns, folded; the first that occurs in a title decides. */
const TITLES: readonly (readonly [PasteColumn, RegExp])[] = [
  ['product_key', /clave ?prod|clave (de )?producto|clave sat|product key|sat code|claveprodserv/],
  ['unit_key', /clave ?unidad|unidad|unit key|^unit$|^u m$|uom|medida/],
  ['discount', /descuento|discount|dcto/],
  ['unit_price', /precio|p u\b|valor unitario|unit price|price|costo|tarifa|rate/],
  ['quantity', /cantidad|^cant|quantity|^qty|piezas|horas|hours/],
  ['taxes', /^iva|impuesto|^tax|^vat/],
  ['ignore', /importe|subtotal|total|amount|^no$|^num$|^partida|^#/],
  ['sku', /sku|codigo|^clave|no identificacion|numero de parte|part number|^code/],
  ['description', /descripcion|concepto|producto|servicio|articulo|description|item|product|service|name|nombre|detalle/],
];

/** Recognises the columns by their titles, or by the shape of what is in them. */
export function guessColumns(table: PastedTable): ColumnGuess {
  const [first = [], ...rest] = table;
  const titles = first.map(titleOf);
  const named = titles.filter((title) => title !== undefined).length;
  const hasHeader = rest.length > 0 && named >= first.length / 2 && !first.some((cell) => readNumber(cell).state === 'valid');
  if (!hasHeader) return { hasHeader, columns: columnsByShape(table) };
  return { hasHeader, columns: titles.map((title, index) => (title && titles.indexOf(title) === index ? title : 'ignore')) };
}

function titleOf(cell: string): PasteColumn | undefined {
  const title = foldText(cell);
  return title ? TITLES.find(([, words]) => words.test(title))?.[0] : undefined;
}
