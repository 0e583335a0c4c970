import type { CheckboxProps } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';

/** What the Checkbox and Switch of a host have in common: label at the side, a message below that describes the control. */
export function CheckFrame({ className, label, hideLabel, message, messageId, isWrong, children }: { className?: string | undefined; label: ReactNode; hideLabel: boolean; message: ReactNode; messageId: string; isWrong: boolean; children: ReactNode }) {
  return (
    <div className={className}>
      <label className="host-check">
        {children}
        <span className={hideLabel ? 'gs-visually-hidden' : undefined}>{label}</span>
      </label>
      {message && (
        <div id={messageId} className="host-message" data-wrong={isWrong || undefined}>
          {message}
        </div>
      )}
    </div>
  );
}

/** Parts the props of a Checkbox or Switch into those of its frame and those of its input. */
export function splitCheck({ label, hint, error, hideLabel = false, className, color: _color, onCheckedChange, onChange, ...input }: CheckboxProps, messageId: string) {
  const message = error ?? hint;
  return {
    frame: { label, hideLabel, className, message, messageId, isWrong: Boolean(error) },
    described: { 'aria-describedby': message ? messageId : undefined, 'aria-invalid': error ? true : undefined },
    input,
    change: (event: React.ChangeEvent<HTMLInputElement>) => {
      onChange?.(event);
      onCheckedChange?.(event.currentTarget.checked);
    },
  };
}
