import type { FieldOwnProps, SlottedProps } from '@gigstack-ui/ui';
import type { FocusEventHandler, KeyboardEventHandler } from 'react';
import type { PickerSlot } from '../pickerSlots.js';

/** What every picker takes beside its choice: the same label, help and manners as any other field. */
export interface PickerFieldProps extends Omit<FieldOwnProps, 'label'>, SlottedProps<PickerSlot> {
  /** The picker's own name unless told. */
  label?: FieldOwnProps['label'];
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** What decides the list is still on its way. */
  loading?: boolean | undefined;
  /** Name of the code in a form's data. */
  name?: string | undefined;
  id?: string | undefined;
  className?: string | undefined;
  /** `cell` for a grid: text until it is touched. */
  appearance?: 'box' | 'cell' | undefined;
  autoFocus?: boolean | undefined;
  onBlur?: FocusEventHandler<HTMLElement> | undefined;
  onFocus?: FocusEventHandler<HTMLElement> | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLElement> | undefined;
}
