import type { FieldOwnProps } from '@gigstack-ui/ui';

/** Parts the props of a labelled control into those of the Field around it and those of the control. */
export function splitField<P extends FieldOwnProps & { id?: string | undefined; className?: string | undefined }>(props: P) {
  const { label, hint, hintTone, error, required, optional, hideLabel, id, className, ...control } = props;
  return { field: { label, hint, hintTone, error, required, optional, hideLabel, controlId: id, className }, control };
}
