import type { ComponentType, ForwardRefExoticComponent, LazyExoticComponent, MemoExoticComponent, RefAttributes } from 'react';
import type { ButtonProps } from '../button/Button.js';
import type { TextFieldProps } from '../text-field/TextField.js';

/** Any kind of component that takes these props: function, class, forwardRef, memo or lazy. */
export type Adapter<P, E> =
  | ComponentType<P & RefAttributes<E>>
  | ForwardRefExoticComponent<P & RefAttributes<E>>
  | MemoExoticComponent<ComponentType<P & RefAttributes<E>>>
  | LazyExoticComponent<ComponentType<P & RefAttributes<E>>>;

/** The host's own components for primitives; each receives the primitive's props and a ref for its element. */
export interface Adapters {
  readonly Button?: Adapter<ButtonProps, HTMLButtonElement> | undefined;
  readonly TextField?: Adapter<TextFieldProps, HTMLInputElement> | undefined;
}
