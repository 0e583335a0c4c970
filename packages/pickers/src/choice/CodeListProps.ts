import type { PickerProps } from './PickerProps.js';
import type { CodePickerOptions } from './useCodePicker.js';

/** The least a row of a catalog has. */
export interface CodeRow<Code extends string = string> {
  readonly code: Code;
  readonly name: string;
}

/** A line of a picker's list; without a row when the chosen code is in no catalog. */
export interface CodeItem<Row> {
  readonly code: string;
  readonly label: string;
  readonly row: Row | undefined;
}

/** Props of the two lists every picker of a small catalog is made of. */
export interface CodeListProps<Row extends CodeRow> extends PickerProps<Row['code'], Row>, Pick<CodePickerOptions<Row>, 'rows' | 'offered' | 'names' | 'isPartial'> {
  /** Words of the picker itself, where the caller gave none. */
  words: { readonly label: string; readonly placeholder?: string };
  describe?: ((row: Row) => string | undefined) | undefined;
}
