import { Input } from '@mantine/core';
import { Field, uiMessages, useControlProps, useField, useMessages, type FieldProps, type TextAreaProps, type TextFieldProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { splitField } from '../splitField.js';

/** Label, control and message of every field, Mantine's way; our selects, dates and comboboxes stand in it too. */
export const MantineField = forwardRef<HTMLDivElement, FieldProps>(function MantineField({ label, hint, hintTone: _tone, error, required = false, optional = false, hideLabel = false, controlId: _id, kind, children, style: _style, ...rest }, ref) {
  const { controlId, labelId, hintId, errorId, invalid } = useField();
  const texts = useMessages(uiMessages);
  return (
    <div {...rest} ref={ref}>
      <Input.Label id={labelId} required={required} {...(kind === 'group' ? { labelElement: 'div' } : { htmlFor: controlId })} className={hideLabel ? 'gs-visually-hidden' : ''} mb={4}>
        {label}
        {optional && ` ${texts.optional}`}
      </Input.Label>
      {children}
      {invalid ? (
        <Input.Error id={errorId} mt={4}>
          {error}
        </Input.Error>
      ) : (
        hint && (
          <Input.Description id={hintId} mt={4}>
            {hint}
          </Input.Description>
        )
      )}
    </div>
  );
});

const MantineInput = forwardRef<HTMLInputElement, Omit<TextFieldProps, 'label'>>(function MantineInput({ appearance, code, start, end, size: _size, color: _color, style: _style, onValueChange, onChange, ...input }, ref) {
  const { invalid } = useField();
  const control = useControlProps();
  return (
    <Input
      {...input}
      ref={ref}
      withAria={false}
      attributes={{ input: { ...control, disabled: input.disabled } }}
      type={input.type ?? 'text'}
      variant={appearance === 'cell' ? 'unstyled' : 'default'}
      error={invalid}
      leftSection={start}
      rightSection={end}
      rightSectionWidth={end ? 104 : undefined}
      styles={{ input: { fontFamily: code ? 'var(--gs-font-code)' : undefined } }}
      onChange={(event) => {
        onChange?.(event);
        onValueChange?.(event.currentTarget.value);
      }}
    />
  );
});

/** Our TextField around Mantine's input. */
export const MantineTextField = forwardRef<HTMLInputElement, TextFieldProps>(function MantineTextField(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      <MantineInput {...control} ref={ref} />
    </Field>
  );
});

const MantineLines = forwardRef<HTMLTextAreaElement, Omit<TextAreaProps, 'label'>>(function MantineLines({ color: _color, style: _style, rows = 3, onValueChange, onChange, ...area }, ref) {
  const { invalid } = useField();
  const control = useControlProps();
  return (
    <Input<'textarea'>
      component="textarea"
      multiline
      {...area}
      ref={ref}
      withAria={false}
      attributes={{ input: { ...control, disabled: area.disabled } }}
      rows={rows}
      error={invalid}
      onChange={(event) => {
        onChange?.(event);
        onValueChange?.(event.currentTarget.value);
      }}
    />
  );
});

/** Our TextArea around Mantine's input of several lines. */
export const MantineTextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function MantineTextArea(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      <MantineLines {...control} ref={ref} />
    </Field>
  );
});
