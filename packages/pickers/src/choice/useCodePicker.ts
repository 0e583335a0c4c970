'use client';
import { useMemo } from 'react';
import type { CodeItem, CodeRow } from './CodeListProps.js';
import type { PickerProps } from './PickerProps.js';
import { useChoice } from './useChoice.js';

/** What a picker of a small catalog is made of. */
export interface CodePickerOptions<Row extends CodeRow> extends Pick<PickerProps<Row['code'], Row>, 'value' | 'defaultValue' | 'onValueChange'> {
  rows: readonly Row[];
  /** What the rules allow now; all rows unless told. */
  offered?: readonly Row[] | undefined;
  /** Words of each code in the person's language. */
  names: Readonly<Record<string, string>> | ((row: Row) => string);
  /** The other rows are on their way: a code that is not among these may still be right. */
  isPartial?: boolean | undefined;
}

/** A picker of a small catalog without its looks. */
export interface CodePickerModel<Row extends CodeRow> {
  /** The chosen code, '' when none is. */
  readonly code: string;
  /** What the list offers; a choice the rules no longer allow stays in it, so that the person sees what to change. */
  readonly items: readonly CodeItem<Row>[];
  readonly chosen: CodeItem<Row> | null;
  /** Whether the rules allow the choice. */
  readonly fits: boolean;
  /** Chooses a code of the list, or none with ''. */
  readonly choose: (code: string) => void;
  /** Back to the first choice, for a form that is reset. */
  readonly reset: () => void;
}

/** Choice, list and rules of a picker of a small catalog. */
export function useCodePicker<Row extends CodeRow>({ rows, offered = rows, names, isPartial = false, value, defaultValue, onValueChange }: CodePickerOptions<Row>): CodePickerModel<Row> {
  const { code, choose, reset } = useChoice<Row['code'], Row>({ value, defaultValue, onValueChange });
  const list = useMemo(() => {
    const labelOf = typeof names === 'function' ? names : (row: Row) => names[row.code] ?? row.name;
    const itemOf = (row: Row): CodeItem<Row> => ({ code: row.code, label: labelOf(row), row });
    const allowed = offered.map(itemOf);
    const fitting = allowed.find((item) => item.code === code) ?? null;
    if (code === '' || fitting) return { items: allowed, chosen: fitting, fits: true };
    const row = rows.find((one) => one.code === code);
    const chosen: CodeItem<Row> = row ? itemOf(row) : { code, label: code, row };
    return { items: [chosen, ...allowed], chosen, fits: isPartial };
  }, [rows, offered, names, code, isPartial]);

  return {
    ...list,
    code,
    choose(next) {
      const row = list.items.find((item) => item.code === next)?.row;
      choose(row?.code ?? '', row);
    },
    reset,
  };
}
