import type { PickerFieldProps } from './PickerFieldProps.js';

/** Props of a picker whose choice is a code or an id: controlled with `value`, its own with `defaultValue`. */
export interface PickerProps<Code extends string, Row> extends PickerFieldProps {
  /** The chosen code; '' or null when none is. A code that is not in the list is shown as it is. */
  value?: string | null | undefined;
  /** The first choice when the picker keeps its own. */
  defaultValue?: string | undefined;
  /** Receives the code and its row, '' and undefined when the choice was cleared. */
  onValueChange?: ((code: Code | '', row: Row | undefined) => void) | undefined;
}
