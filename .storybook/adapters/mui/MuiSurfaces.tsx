import { Alert, AlertTitle, Chip, Paper } from '@mui/material';
import type { AlertProps, BadgeProps, CardProps } from '@gigstack-ui/ui';
import { forwardRef, useId } from 'react';

const severities = { info: 'info', ok: 'success', warn: 'warning', bad: 'error' } as const;

/** Our Alert as MUI draws one. */
export const MuiAlert = forwardRef<HTMLDivElement, AlertProps>(function MuiAlert({ tone = 'info', title, actions, children, color: _color, ...rest }, ref) {
  return (
    <Alert role={tone === 'bad' ? 'alert' : 'status'} {...rest} ref={ref} severity={severities[tone]}>
      {title && <AlertTitle>{title}</AlertTitle>}
      {children}
      {actions && <div className="host-row">{actions}</div>}
    </Alert>
  );
});

const colours = { neutral: 'default', accent: 'primary', ok: 'success', warn: 'warning', bad: 'error' } as const;

/** Our Badge as a chip of MUI. */
export const MuiBadge = forwardRef<HTMLSpanElement, BadgeProps>(function MuiBadge({ tone = 'neutral', dot = false, children, color: _color, onClick: _onClick, ...rest }, ref) {
  return <Chip {...rest} ref={ref} component="span" size="small" variant="outlined" color={colours[tone]} {...(dot && { icon: <span aria-hidden="true">●</span> })} label={children} />;
});

/** Our Card as a sheet of MUI's paper. */
export const MuiCard = forwardRef<HTMLElement, CardProps>(function MuiCard({ title, headingLevel = 2, badge, actions, footer, flush = false, children, color: _color, ...rest }, ref) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <Paper {...rest} ref={ref} component="section" elevation={2} aria-labelledby={title ? id : undefined}>
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
