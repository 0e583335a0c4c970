'use client';
import { forwardRef, useId, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { FieldContext, type FieldState } from './FieldContext.js';
import { FieldLayout } from './FieldLayout.js';

/** What every labelled control takes. */
export interface FieldOwnProps {
  label: ReactNode;
  /** A short help below the control; it gives way to the error. */
  hint?: ReactNode | undefined;
  /** A hint that confirms (`ok`) or asks for a look (`warn`). */
  hintTone?: 'ok' | 'warn' | undefined;
  /** Marks the control invalid and says why. */
  error?: ReactNode | undefined;
  required?: boolean | undefined;
  /** Adds "(opcional)" to the label. */
  optional?: boolean | undefined;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined;
}

/** Props of Field. */
export interface FieldProps extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Id the control must carry; made up when absent. */
  controlId?: string | undefined;
  /** `group` names a set of controls (radios) instead of pointing the label at one. */
  kind?: 'control' | 'group' | undefined;
  children: ReactNode;
}

/** Label, control, hint and error as one unit, tied together for assistive technology. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(props, ref) {
  const { hint, error, required = false, controlId } = props;
  const id = useId();
  const invalid = Boolean(error);
  const hasHint = !invalid && Boolean(hint);
  const state = useMemo<FieldState>(() => {
    const hintId = `${id}hint`;
    const errorId = `${id}error`;
    return {
      controlId: controlId ?? `${id}control`,
      labelId: `${id}label`,
      hintId,
      errorId,
      describedBy: invalid ? errorId : hasHint ? hintId : undefined,
      invalid,
      required,
    };
  }, [controlId, id, invalid, hasHint, required]);
  // The ids are made here and not in the layout, so that a host's own layout ties to the same controls.
  return (
    <FieldContext.Provider value={state}>
      <FieldLayout {...props} ref={ref} />
    </FieldContext.Provider>
  );
});
