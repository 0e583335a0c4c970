'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useField } from './FieldContext.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** A box with a border, or a cell of a grid that shows its frame only when focused. */
export type ControlAppearance = 'box' | 'cell';

/** Props of Control. */
export interface ControlProps extends ComponentPropsWithoutRef<'div'> {
  appearance?: ControlAppearance | undefined;
  disabled?: boolean | undefined;
  /** Shown before and after the control, inside its frame. */
  start?: ReactNode;
  end?: ReactNode;
}

/** The frame that inputs, selects and comboboxes share. */
export const Control = forwardRef<HTMLDivElement, ControlProps>(function Control({ appearance = 'box', disabled = false, start, end, className, children, ...rest }, ref) {
  const slotClass = useSlotClasses();
  const { invalid } = useField();
  return (
    <div
      {...rest}
      ref={ref}
      className={slotClass('control', 'gs-control', className)}
      data-gs-slot="control"
      data-appearance={appearance}
      data-state={disabled ? 'disabled' : invalid ? 'invalid' : 'valid'}
    >
      {start && <span className="gs-control-adornment">{start}</span>}
      {children}
      {end && <span className="gs-control-adornment">{end}</span>}
    </div>
  );
});
