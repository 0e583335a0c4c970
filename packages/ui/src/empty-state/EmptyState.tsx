'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of EmptyState. */
export interface EmptyStateProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  icon?: ReactNode;
  title: ReactNode;
  /** The first act, as a button. */
  actions?: ReactNode;
}

const OwnEmptyState = forwardRef<HTMLDivElement, EmptyStateProps>(function EmptyState({ icon, title, actions, className, children, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <div data-gs-slot="empty-state" {...rest} ref={ref} className={slotClass('empty-state', 'gs-empty', className)}>
      {icon}
      <p className="gs-empty-title">{title}</p>
      {children && <div className="gs-empty-text">{children}</div>}
      {actions && <div className="gs-empty-actions">{actions}</div>}
    </div>
  );
});

/** What stands where there is nothing yet: what will be here, and the first act. */
export const EmptyState = adaptable('EmptyState', OwnEmptyState);
