'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Skeleton. */
export interface SkeletonProps extends ComponentPropsWithoutRef<'span'> {
  /** A line of text, a control, or a block whose size a class gives. */
  shape?: 'text' | 'control' | 'block' | undefined;
  /** How many of them. */
  count?: number | undefined;
}

const OwnSkeleton = forwardRef<HTMLSpanElement, SkeletonProps>(function Skeleton({ shape = 'text', count = 1, className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <span data-gs-slot="skeleton" aria-hidden="true" {...rest} ref={ref} className={slotClass('skeleton', 'gs-skeletons', className)}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="gs-skeleton" data-shape={shape} />
      ))}
    </span>
  );
});

/** The place of something that is loading, in its final geometry; its container says `aria-busy`. */
export const Skeleton = adaptable('Skeleton', OwnSkeleton);
