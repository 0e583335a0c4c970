'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Control } from '../field/Control.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { useControlProps } from '../field/useControlProps.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of TextArea; `className` goes to the field, every other native prop to the textarea. */
export interface TextAreaProps extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'textarea'>, 'required'> {
  onValueChange?: ((value: string) => void) | undefined;
}

type MultilineInputProps = Omit<TextAreaProps, keyof FieldOwnProps | 'className' | 'id'>;

const MultilineInput = forwardRef<HTMLTextAreaElement, MultilineInputProps>(function MultilineInput({ onValueChange, onChange, ...area }, ref) {
  const slotClass = useSlotClasses();
  const control = useControlProps();
  return (
    <Control disabled={area.disabled} className="gs-control-tall">
      <textarea
        rows={3}
        {...area}
        {...control}
        ref={ref}
        className={slotClass('input', 'gs-input gs-text-area')}
        data-gs-slot="input"
        onChange={(event) => {
          onChange?.(event);
          onValueChange?.(event.currentTarget.value);
        }}
      />
    </Control>
  );
});

const OwnTextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(props, ref) {
  const { field, control } = splitFieldProps(props);
  return (
    <Field {...field}>
      <MultilineInput {...control} ref={ref} />
    </Field>
  );
});

/** A labelled text of several lines; it grows with what is typed where the browser can. */
export const TextArea = adaptable('TextArea', OwnTextArea);
