import { Button, CircularProgress, IconButton } from '@mui/material';
import type { ButtonProps, IconButtonProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  secondary: { variant: 'outlined', color: 'inherit' },
  quiet: { variant: 'text', color: 'primary' },
  danger: { variant: 'contained', color: 'error' },
} as const;
const sizes = { sm: 'small', md: 'medium', lg: 'large' } as const;

/** Our Button as MUI draws one. While it loads it keeps the focus, which MUI's own `loading` would drop. */
export const MuiButton = forwardRef<HTMLButtonElement, ButtonProps>(function MuiButton({ variant = 'secondary', size = 'md', loading = false, color: _color, type = 'button', onClick, children, ...rest }, ref) {
  return (
    <Button
      {...looks[variant]}
      {...rest}
      ref={ref}
      type={type}
      size={sizes[size]}
      disableElevation
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      startIcon={loading && <CircularProgress aria-hidden size={14} color="inherit" />}
      onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </Button>
  );
});

/** Our IconButton as MUI draws one. */
export const MuiIconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function MuiIconButton({ label, variant: _variant, size: _size, loading = false, color: _color, type = 'button', onClick, children, ...rest }, ref) {
  return (
    <IconButton {...rest} ref={ref} type={type} size="small" aria-label={label} aria-busy={loading || undefined} onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}>
      {loading ? <CircularProgress aria-hidden size={16} color="inherit" /> : children}
    </IconButton>
  );
});
