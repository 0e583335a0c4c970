'use client';
import { forwardRef, useEffect, useId, useImperativeHandle, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { FieldMessage } from '../field/FieldMessage.js';
import { useFormReset } from '../field/useFormReset.js';
import { useControllableState } from '../useControllableState.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Checkbox and Switch; `className` goes to the element around both, every other native prop to the input. */
export interface CheckInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'size'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
}

interface CheckInputInternals {
  slot: 'checkbox' | 'switch';
  indeterminate?: boolean | undefined;
}

/** A native checkbox with its label and message; Checkbox and Switch differ in role and looks. */
export const CheckInput = forwardRef<HTMLInputElement, CheckInputProps & CheckInputInternals>(function CheckInput(
  { slot, indeterminate = false, label, hint, error, hideLabel = false, checked, defaultChecked = false, onChange, onCheckedChange, className, ...input },
  ref,
) {
  const slotClass = useSlotClasses();
  const messageId = useId();
  const own = useRef<HTMLInputElement>(null);
  const [isChecked, keep] = useControllableState(checked, defaultChecked, undefined);
  useImperativeHandle(ref, () => own.current as HTMLInputElement, []);
  useFormReset(own, () => keep(defaultChecked));
  const message = error ?? hint;

  // HTML has no attribute for it.
  useEffect(() => {
    if (own.current) own.current.indeterminate = indeterminate;
  }, [indeterminate, isChecked]);

  return (
    <div className={slotClass('field', 'gs-check-field', className)} data-gs-slot="field">
      <label className="gs-check" data-disabled={input.disabled || undefined}>
        <input
          role={slot === 'switch' ? 'switch' : undefined}
          data-gs-slot={slot}
          aria-describedby={message ? messageId : undefined}
          aria-invalid={error ? true : undefined}
          {...input}
          ref={own}
          type="checkbox"
          className={`gs-${slot}`}
          data-state={indeterminate ? 'indeterminate' : isChecked ? 'checked' : 'unchecked'}
          checked={isChecked}
          onChange={(event) => {
            onChange?.(event);
            keep(event.currentTarget.checked);
            onCheckedChange?.(event.currentTarget.checked);
          }}
        />
        <span className={hideLabel ? 'gs-visually-hidden' : undefined}>{label}</span>
      </label>
      {message && (
        <FieldMessage id={messageId} tone={error ? 'bad' : 'plain'}>
          {message}
        </FieldMessage>
      )}
    </div>
  );
});
