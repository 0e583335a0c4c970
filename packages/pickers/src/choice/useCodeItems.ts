'use client';
import { useMemo } from 'react';
import type { CodeItem, CodeListProps, CodeRow } from './CodeListProps.js';

/** The lines of a list, and the chosen one; a choice the rules no longer allow stays in sight, so that the person sees what to change. */
export function useCodeItems<Row extends CodeRow>({ rows, offered = rows, names }: Pick<CodeListProps<Row>, 'rows' | 'offered' | 'names'>, code: string) {
  return useMemo(() => {
    const labelOf = typeof names === 'function' ? names : (row: Row) => names[row.code] ?? row.name;
    const itemOf = (row: Row): CodeItem<Row> => ({ code: row.code, label: labelOf(row), row });
    const allowed = offered.map(itemOf);
    const fitting = allowed.find((item) => item.code === code) ?? null;
    if (code === '' || fitting) return { items: allowed, chosen: fitting, fits: true };
    const row = rows.find((one) => one.code === code);
    const chosen: CodeItem<Row> = row ? itemOf(row) : { code, label: code, row };
    return { items: [chosen, ...allowed], chosen, fits: false };
  }, [rows, offered, names, code]);
}
