'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { CheckIcon } from '../icons/CheckIcon.js';
import { InfoIcon } from '../icons/InfoIcon.js';
import { StopIcon } from '../icons/StopIcon.js';
import { WarningIcon } from '../icons/WarningIcon.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** What an alert means. */
export type AlertTone = 'info' | 'ok' | 'warn' | 'bad';

/** Props of Alert. */
export interface AlertProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  tone?: AlertTone | undefined;
  title?: ReactNode;
  /** Buttons that resolve it. */
  actions?: ReactNode;
}

const icons = { info: <InfoIcon />, ok: <CheckIcon />, warn: <WarningIcon />, bad: <StopIcon /> };

const OwnAlert = forwardRef<HTMLDivElement, AlertProps>(function Alert({ tone = 'info', title, actions, className, children, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <div data-gs-slot="alert" role={tone === 'bad' ? 'alert' : 'status'} {...rest} ref={ref} className={slotClass('alert', 'gs-alert', className)} data-tone={tone}>
      {icons[tone]}
      <div className="gs-alert-content">
        <div className="gs-alert-text">
          {title && <p className="gs-alert-title">{title}</p>}
          {children}
        </div>
        {actions && <div className="gs-alert-actions">{actions}</div>}
      </div>
    </div>
  );
});

/** A sentence that matters here: what, why, and the act that resolves it; errors are announced at once. */
export const Alert = adaptable('Alert', OwnAlert);
