'use client';
import { useMemo, useState } from 'react';
import type { LineStart } from '../lineForm.js';
import { guessColumns, type ColumnGuess } from './guessColumns.js';
import { parseTable, type PastedTable } from './parseTable.js';
import type { PasteColumn } from './PasteColumn.js';
import { readPastedRow, type PastedRow } from './readPastedRow.js';

/** A pasted table being looked through before its rows become lines. */
export interface Pasted extends ColumnGuess {
  /** Titles of the columns, when the first row holds them. */
  readonly titles: readonly string[] | undefined;
  readonly cells: PastedTable;
  readonly rows: readonly PastedRow[];
  readonly take: (text: string) => void;
  readonly setHeader: (hasHeader: boolean) => void;
  readonly setColumn: (index: number, column: PasteColumn) => void;
  readonly setCell: (row: number, column: number, text: string) => void;
}

interface Held extends ColumnGuess {
  readonly table: PastedTable;
}

/** Reads a text as a table, and reads it again with each correction. */
export function usePastedTable(text: string, start: LineStart): Pasted {
  const [held, hold] = useState<Held>(() => hear(text));
  const { table, hasHeader, columns } = held;
  const cells = useMemo(() => (hasHeader ? table.slice(1) : table), [table, hasHeader]);
  const rows = useMemo(() => cells.map((row) => readPastedRow(row, columns, start)), [cells, columns, start]);
  const first = hasHeader ? 1 : 0;

  return {
    hasHeader,
    columns,
    titles: hasHeader ? table[0] : undefined,
    cells,
    rows,
    take: (next) => hold(hear(next)),
    setHeader: (next) => hold({ ...held, hasHeader: next }),
    setColumn: (index, column) =>
      // A meaning belongs to one column: who had it before is left out.
      hold({ ...held, columns: columns.map((each, at) => (at === index ? column : each === column ? 'ignore' : each)) }),
    setCell: (row, column, next) =>
      hold({ ...held, table: table.map((each, at) => (at === row + first ? each.map((cell, index) => (index === column ? next : cell)) : each)) }),
  };
}

function hear(text: string): Held {
  const table = parseTable(text);
  return { table, ...guessColumns(table) };
}
