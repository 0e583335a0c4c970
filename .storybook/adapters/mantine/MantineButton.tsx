import { ActionIcon, Button, Loader } from '@mantine/core';
import type { ButtonProps, IconButtonProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';

const looks = {
  primary: { variant: 'filled' },
  secondary: { variant: 'default' },
  quiet: { variant: 'subtle' },
  danger: { variant: 'filled', color: 'red' },
} as const;

/** Our Button as Mantine draws one. While it loads it keeps the focus, which Mantine's own `loading` would drop. */
export const MantineButton = forwardRef<HTMLButtonElement, ButtonProps>(function MantineButton({ variant = 'secondary', size = 'md', loading = false, color: _color, type = 'button', style: _style, onClick, children, ...rest }, ref) {
  return (
    <Button
      {...looks[variant]}
      {...rest}
      ref={ref}
      type={type}
      size={size === 'sm' ? 'xs' : size === 'lg' ? 'md' : 'sm'}
      aria-busy={loading || undefined}
      leftSection={loading && <Loader aria-hidden size={14} color="currentColor" />}
      onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </Button>
  );
});

/** Our IconButton as Mantine draws one. */
export const MantineIconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function MantineIconButton({ label, variant: _variant, size: _size, loading = false, color: _color, type = 'button', style: _style, onClick, children, ...rest }, ref) {
  return (
    <ActionIcon {...rest} ref={ref} type={type} variant="subtle" size="lg" aria-label={label} aria-busy={loading || undefined} onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}>
      {loading ? <Loader aria-hidden size={16} color="currentColor" /> : children}
    </ActionIcon>
  );
});
