import { Alert, Badge, Paper } from '@mantine/core';
import type { AlertProps, BadgeProps, CardProps } from '@gigstack-ui/ui';
import { forwardRef, useId } from 'react';

const colours = { info: 'blue', ok: 'green', warn: 'yellow', bad: 'red', neutral: 'gray', accent: 'blue' } as const;

/** Our Alert as Mantine draws one. */
export const MantineAlert = forwardRef<HTMLDivElement, AlertProps>(function MantineAlert({ tone = 'info', title, actions, children, color: _color, style: _style, ...rest }, ref) {
  return (
    <Alert role={tone === 'bad' ? 'alert' : 'status'} {...rest} ref={ref} color={colours[tone]} title={title} styles={{ title: { color: 'var(--mantine-color-text)' } }}>
      {children}
      {actions && <div className="host-row">{actions}</div>}
    </Alert>
  );
});

/** Our Badge as Mantine draws one. */
export const MantineBadge = forwardRef<HTMLSpanElement, BadgeProps>(function MantineBadge({ tone = 'neutral', dot = false, children, color: _color, style: _style, ...rest }, ref) {
  return (
    <Badge {...rest} ref={ref} component="span" tt="none" variant={dot ? 'dot' : 'outline'} color={colours[tone]} styles={{ label: { color: 'var(--mantine-color-text)' } }}>
      {children}
    </Badge>
  );
});

/** Our Card as a sheet of Mantine's paper. */
export const MantineCard = forwardRef<HTMLElement, CardProps>(function MantineCard({ title, headingLevel = 2, badge, actions, footer, flush = false, children, color: _color, style: _style, ...rest }, ref) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <Paper {...rest} ref={ref} component="section" withBorder shadow="xs" radius="md" aria-labelledby={title ? id : undefined}>
      {(title || badge || actions) && (
        <div className="host-row host-card-head">
          {title && <Heading id={id}>{title}</Heading>}
          {badge}
          {actions && <div className="host-end">{actions}</div>}
        </div>
      )}
      <div className={flush ? undefined : 'host-card-body'}>{children}</div>
      {footer && <div className="host-card-foot">{footer}</div>}
    </Paper>
  );
});
