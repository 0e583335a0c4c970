import type { AlertProps, BadgeProps, CardProps } from '@gigstack-ui/ui';
import { forwardRef, useId } from 'react';

const classes = (...names: (string | undefined)[]) => names.filter(Boolean).join(' ');

/** Our Alert in the host's look. */
export const ShadcnAlert = forwardRef<HTMLDivElement, AlertProps>(function ShadcnAlert({ tone = 'info', title, actions, className, children, ...rest }, ref) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} {...rest} ref={ref} className={classes('sd-alert', className)} data-tone={tone}>
      {title && <strong>{title}</strong>}
      <div>{children}</div>
      {actions && <div className="host-row">{actions}</div>}
    </div>
  );
});

/** Our Badge in the host's look. */
export const ShadcnBadge = forwardRef<HTMLSpanElement, BadgeProps>(function ShadcnBadge({ tone = 'neutral', dot = false, className, children, ...rest }, ref) {
  return (
    <span {...rest} ref={ref} className={classes('sd-badge', className)} data-tone={tone}>
      {dot && <span aria-hidden="true">●</span>}
      {children}
    </span>
  );
});

/** Our Card in the host's look. */
export const ShadcnCard = forwardRef<HTMLElement, CardProps>(function ShadcnCard({ title, headingLevel = 2, badge, actions, footer, flush = false, className, children, ...rest }, ref) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rest} ref={ref} aria-labelledby={title ? id : undefined} className={classes('sd-card', className)}>
      {(title || badge || actions) && (
        <div className="host-row host-card-head">
          {title && <Heading id={id}>{title}</Heading>}
          {badge}
          {actions && <div className="host-end">{actions}</div>}
        </div>
      )}
      <div className={flush ? undefined : 'host-card-body'}>{children}</div>
      {footer && <div className="host-card-foot">{footer}</div>}
    </section>
  );
});
