import type { ButtonProps, IconButtonProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';

const classes = (...names: (string | undefined)[]) => names.filter(Boolean).join(' ');

/** Our Button as a host that copies its components into its own code has one. */
export const ShadcnButton = forwardRef<HTMLButtonElement, ButtonProps>(function ShadcnButton({ variant = 'secondary', size = 'md', loading = false, type = 'button', className, onClick, children, ...rest }, ref) {
  return (
    <button {...rest} ref={ref} type={type} className={classes('sd-button', className)} data-variant={variant} data-size={size} aria-busy={loading || undefined} onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}>
      {loading && <span aria-hidden="true">…</span>}
      {children}
    </button>
  );
});

/** Our IconButton in the same look. */
export const ShadcnIconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function ShadcnIconButton({ label, variant = 'quiet', children, ...rest }, ref) {
  return (
    <ShadcnButton {...rest} ref={ref} variant={variant} aria-label={label} data-square="">
      {children}
    </ShadcnButton>
  );
});
