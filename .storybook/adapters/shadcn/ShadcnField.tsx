import { Field, uiMessages, useControlProps, useField, useMessages, type FieldProps, type TextAreaProps, type TextFieldProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { splitField } from '../splitField.js';

/** Label, control and message of every field; our selects, dates and comboboxes stand in it too. */
export const ShadcnField = forwardRef<HTMLDivElement, FieldProps>(function ShadcnField({ label, hint, hintTone: _tone, error, required: _required, optional = false, hideLabel = false, controlId: _id, kind, children, ...rest }, ref) {
  const { controlId, labelId, hintId, errorId, invalid } = useField();
  const texts = useMessages(uiMessages);
  const Label = kind === 'group' ? 'span' : 'label';
  return (
    <div {...rest} ref={ref}>
      <Label id={labelId} {...(kind !== 'group' && { htmlFor: controlId })} className={hideLabel ? 'gs-visually-hidden' : 'sd-label'}>
        {label}
        {optional && ` ${texts.optional}`}
      </Label>
      {children}
      {(invalid || hint) && (
        <p id={invalid ? errorId : hintId} className="sd-note" data-wrong={invalid || undefined}>
          {invalid ? error : hint}
        </p>
      )}
    </div>
  );
});

const ShadcnInput = forwardRef<HTMLInputElement, Omit<TextFieldProps, 'label'>>(function ShadcnInput({ appearance, code = false, start, end, onValueChange, onChange, ...input }, ref) {
  const control = useControlProps();
  return (
    <div className="sd-affix">
      {start}
      <input
        type="text"
        {...input}
        {...control}
        ref={ref}
        className="sd-input"
        data-code={code || undefined}
        data-appearance={appearance}
        onChange={(event) => {
          onChange?.(event);
          onValueChange?.(event.currentTarget.value);
        }}
      />
      {end}
    </div>
  );
});

/** Our TextField around an input of the host. */
export const ShadcnTextField = forwardRef<HTMLInputElement, TextFieldProps>(function ShadcnTextField(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      <ShadcnInput {...control} ref={ref} />
    </Field>
  );
});

const ShadcnLines = forwardRef<HTMLTextAreaElement, Omit<TextAreaProps, 'label'>>(function ShadcnLines({ onValueChange, onChange, ...area }, ref) {
  const control = useControlProps();
  return (
    <textarea
      rows={3}
      {...area}
      {...control}
      ref={ref}
      className="sd-input"
      onChange={(event) => {
        onChange?.(event);
        onValueChange?.(event.currentTarget.value);
      }}
    />
  );
});

/** Our TextArea around one of the host. */
export const ShadcnTextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function ShadcnTextArea(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      <ShadcnLines {...control} ref={ref} />
    </Field>
  );
});
