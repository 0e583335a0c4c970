'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Progress; native props go to the `progress` element. */
export interface ProgressProps extends Omit<ComponentPropsWithoutRef<'progress'>, 'children'> {
  /** What is under way, in words that stay true to the end: "Guardando 3 de 12". */
  label: ReactNode;
  hideLabel?: boolean | undefined;
  /** From 0 to `max` (1 unless told); absent while nobody knows. */
  value?: number | undefined;
}

const OwnProgress = forwardRef<HTMLProgressElement, ProgressProps>(function Progress({ label, hideLabel = false, value, className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  const id = useId();
  return (
    <div className="gs-progress">
      <span id={id} className={hideLabel ? 'gs-visually-hidden' : 'gs-field-label'}>
        {label}
      </span>
      <progress
        data-gs-slot="progress"
        aria-labelledby={id}
        {...rest}
        ref={ref}
        className={slotClass('progress', 'gs-progress-bar', className)}
        data-state={value === undefined ? 'indeterminate' : value >= Number(rest.max ?? 1) ? 'complete' : 'loading'}
        value={value}
      />
    </div>
  );
});

/** How far something is that takes more than a second. */
export const Progress = adaptable('Progress', OwnProgress);
