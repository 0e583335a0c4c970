import type { ComponentType, ForwardRefExoticComponent, LazyExoticComponent, MemoExoticComponent, RefAttributes } from 'react';
import type { AlertProps } from '../alert/Alert.js';
import type { BadgeProps } from '../badge/Badge.js';
import type { ButtonProps } from '../button/Button.js';
import type { CardProps } from '../card/Card.js';
import type { CheckboxProps } from '../check/Checkbox.js';
import type { SwitchProps } from '../check/Switch.js';
import type { IconButtonProps } from '../icon-button/IconButton.js';
import type { NumberFieldProps } from '../number-field/NumberField.js';
import type { SelectProps } from '../select/Select.js';
import type { TextAreaProps } from '../text-area/TextArea.js';
import type { TextFieldProps } from '../text-field/TextField.js';

/** Any kind of component that takes these props: function, class, forwardRef, memo or lazy. */
export type Adapter<P, E> =
  | ComponentType<P & RefAttributes<E>>
  | ForwardRefExoticComponent<P & RefAttributes<E>>
  | MemoExoticComponent<ComponentType<P & RefAttributes<E>>>
  | LazyExoticComponent<ComponentType<P & RefAttributes<E>>>;

/** The host's own components for primitives; each receives the primitive's props and a ref for its element. */
export interface Adapters {
  readonly Alert?: Adapter<AlertProps, HTMLDivElement> | undefined;
  readonly Badge?: Adapter<BadgeProps, HTMLSpanElement> | undefined;
  readonly Button?: Adapter<ButtonProps, HTMLButtonElement> | undefined;
  readonly Card?: Adapter<CardProps, HTMLElement> | undefined;
  readonly Checkbox?: Adapter<CheckboxProps, HTMLInputElement> | undefined;
  readonly IconButton?: Adapter<IconButtonProps, HTMLButtonElement> | undefined;
  readonly NumberField?: Adapter<NumberFieldProps, HTMLInputElement> | undefined;
  readonly Select?: Adapter<SelectProps<string>, HTMLButtonElement> | undefined;
  readonly Switch?: Adapter<SwitchProps, HTMLInputElement> | undefined;
  readonly TextArea?: Adapter<TextAreaProps, HTMLTextAreaElement> | undefined;
  readonly TextField?: Adapter<TextFieldProps, HTMLInputElement> | undefined;
}
