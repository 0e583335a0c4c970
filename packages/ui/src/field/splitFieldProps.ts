import type { FieldOwnProps } from './Field.js';

/** Parts a control's props into those of its Field and those of the control itself. */
export function splitFieldProps<P extends FieldOwnProps & { className?: string | undefined; id?: string | undefined }>(props: P) {
  const { label, hint, hintTone, error, required, optional, hideLabel, className, id, ...control } = props;
  return { field: { label, hint, hintTone, error, required, optional, hideLabel, className, controlId: id }, control };
}
