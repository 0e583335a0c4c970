'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Card. */
export interface CardProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  title?: ReactNode;
  /** Level of the title in the page's outline. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Beside the title: a count or a state. */
  badge?: ReactNode;
  /** At the end of the title's row. */
  actions?: ReactNode;
  /** Below a hairline. */
  footer?: ReactNode;
  /** Lets the content touch the edges, for tables and lists. */
  flush?: boolean | undefined;
}

const OwnCard = forwardRef<HTMLElement, CardProps>(function Card(
  { title, headingLevel = 2, badge, actions, footer, flush = false, className, children, ...rest },
  ref,
) {
  const slotClass = useSlotClasses();
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-gs-slot="card" aria-labelledby={title ? titleId : undefined} {...rest} ref={ref} className={slotClass('card', 'gs-card', className)}>
      {(title || badge || actions) && (
        <header className="gs-card-header">
          {title && (
            <Heading id={titleId} className="gs-card-title">
              {title}
            </Heading>
          )}
          {badge}
          {actions && <div className="gs-card-actions">{actions}</div>}
        </header>
      )}
      <div className="gs-card-body" data-flush={flush || undefined}>
        {children}
      </div>
      {footer && <footer className="gs-card-footer">{footer}</footer>}
    </section>
  );
});

/** A sheet of paper with a hairline around it. */
export const Card = adaptable('Card', OwnCard);
