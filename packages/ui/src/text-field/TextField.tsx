'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Control, type ControlAppearance } from '../field/Control.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { useControlProps } from '../field/useControlProps.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of TextField; `className` goes to the field, every other native prop to the input. */
export interface TextFieldProps extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'input'>, 'required'> {
  onValueChange?: ((value: string) => void) | undefined;
  appearance?: ControlAppearance | undefined;
  /** Sets the text in the code face, for an RFC, a UUID or a key. */
  code?: boolean | undefined;
  /** Shown before and after the text, inside the frame. */
  start?: ReactNode;
  end?: ReactNode;
}

type TextInputProps = Omit<TextFieldProps, keyof FieldOwnProps | 'className' | 'id'>;

const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput({ appearance, code = false, start, end, onValueChange, onChange, ...input }, ref) {
  const slotClass = useSlotClasses();
  const control = useControlProps();
  return (
    <Control appearance={appearance} disabled={input.disabled} start={start} end={end}>
      <input
        type="text"
        {...input}
        {...control}
        ref={ref}
        className={slotClass('input', 'gs-input')}
        data-gs-slot="input"
        data-code={code || undefined}
        onChange={(event) => {
          onChange?.(event);
          onValueChange?.(event.currentTarget.value);
        }}
      />
    </Control>
  );
});

const OwnTextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(props, ref) {
  const { field, control } = splitFieldProps(props);
  return (
    <Field {...field}>
      <TextInput {...control} ref={ref} />
    </Field>
  );
});

/** A labelled line of text. */
export const TextField = adaptable('TextField', OwnTextField);
