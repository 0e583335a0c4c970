'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Spinner } from '../spinner/Spinner.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Button; native props go to the `button`. */
export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** Shows that the act is under way: it stays focusable and does nothing when pressed again. */
  loading?: boolean | undefined;
}

const OwnButton = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', size = 'md', loading = false, type = 'button', className, onClick, children, ...rest },
  ref,
) {
  const slotClass = useSlotClasses();
  return (
    <button
      data-gs-slot="button"
      {...rest}
      ref={ref}
      type={type}
      className={slotClass('button', 'gs-button', className)}
      data-variant={variant}
      data-size={size}
      data-state={loading ? 'loading' : rest.disabled ? 'disabled' : 'ready'}
      aria-busy={loading || undefined}
      aria-disabled={loading || rest['aria-disabled']}
      onClick={(event) => {
        // Not `disabled`: that would drop the focus of whoever pressed it. Preventing the default also holds a submit.
        if (loading) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {loading && <Spinner />}
      {children}
    </button>
  );
});

/** An act; its text is a verb that says what will happen. */
export const Button = adaptable('Button', OwnButton);
