'use client';
import { forwardRef, useId, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { FieldContext, type FieldState } from './FieldContext.js';
import { FieldMessage } from './FieldMessage.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

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
  kind?: 'control' | 'group';
  children: ReactNode;
}

/** Label, control, hint and error as one unit, tied together for assistive technology. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { label, hint, hintTone, error, required = false, optional = false, hideLabel = false, controlId, kind = 'control', className, children, ...rest },
  ref,
) {
  const slotClass = useSlotClasses();
  const texts = useMessages(uiMessages);
  const id = useId();
  const invalid = Boolean(error);
  const shownHint = invalid ? undefined : hint;
  const state = useMemo<FieldState>(
    () => ({
      controlId: controlId ?? `${id}control`,
      labelId: `${id}label`,
      describedBy: invalid ? `${id}error` : shownHint ? `${id}hint` : undefined,
      invalid,
      required,
    }),
    [controlId, id, invalid, required, shownHint],
  );
  const Label = kind === 'group' ? 'span' : 'label';

  return (
    <div {...rest} ref={ref} className={slotClass('field', 'gs-field', className)} data-gs-slot="field" data-state={invalid ? 'invalid' : 'valid'}>
      <Label
        id={state.labelId}
        className={slotClass('label', hideLabel ? 'gs-visually-hidden' : 'gs-field-label')}
        data-gs-slot="label"
        {...(kind === 'control' && { htmlFor: state.controlId })}
      >
        {label}
        {optional && <span className="gs-field-optional"> {texts.optional}</span>}
      </Label>
      <FieldContext.Provider value={state}>{children}</FieldContext.Provider>
      {shownHint && (
        <FieldMessage id={`${id}hint`} tone={hintTone ?? 'plain'}>
          {shownHint}
        </FieldMessage>
      )}
      {invalid && (
        <FieldMessage id={`${id}error`} tone="bad">
          {error}
        </FieldMessage>
      )}
    </div>
  );
});
