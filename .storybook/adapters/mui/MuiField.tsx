import { FormControl, FormHelperText, FormLabel, InputAdornment, OutlinedInput } from '@mui/material';
import { Field, uiMessages, useControlProps, useField, useMessages, type FieldProps, type TextAreaProps, type TextFieldProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { splitField } from '../splitField.js';

/** Label, control and message of every field, MUI's way; our selects, dates and comboboxes stand in it too. */
export const MuiField = forwardRef<HTMLDivElement, FieldProps>(function MuiField({ label, hint, hintTone: _tone, error, required, optional = false, hideLabel = false, controlId: _id, kind, children, color: _color, ...rest }, ref) {
  const { controlId, labelId, hintId, errorId, invalid } = useField();
  const texts = useMessages(uiMessages);
  return (
    <FormControl {...rest} ref={ref} fullWidth error={invalid} required={required ?? false}>
      <FormLabel id={labelId} {...(kind === 'group' ? { component: 'span' } : { htmlFor: controlId })} className={hideLabel ? 'gs-visually-hidden' : ''} sx={{ fontSize: '0.8125rem', mb: 0.5 }}>
        {label}
        {optional && ` ${texts.optional}`}
      </FormLabel>
      {children}
      {invalid ? <FormHelperText id={errorId}>{error}</FormHelperText> : hint && <FormHelperText id={hintId}>{hint}</FormHelperText>}
    </FormControl>
  );
});

const MuiInput = forwardRef<HTMLInputElement, Omit<TextFieldProps, 'label' | 'color'>>(function MuiInput({ appearance, code, start, end, value, defaultValue, onValueChange, onChange, ...input }, ref) {
  const { invalid } = useField();
  const control = useControlProps();
  return (
    <OutlinedInput
      fullWidth
      size="small"
      error={invalid}
      disabled={input.disabled ?? false}
      inputRef={ref}
      value={value}
      defaultValue={defaultValue}
      startAdornment={start && <InputAdornment position="start">{start}</InputAdornment>}
      endAdornment={end && <InputAdornment position="end">{end}</InputAdornment>}
      slotProps={{ input: { ...input, ...control } }}
      sx={{ '& input': { fontFamily: code ? 'var(--gs-font-code)' : 'inherit' }, ...(appearance === 'cell' && { '&:not(:focus-within) fieldset': { borderColor: 'transparent' } }) }}
      onChange={(event) => {
        onChange?.(event as React.ChangeEvent<HTMLInputElement>);
        onValueChange?.(event.target.value);
      }}
    />
  );
});

/** Our TextField around MUI's outlined input. */
export const MuiTextField = forwardRef<HTMLInputElement, TextFieldProps>(function MuiTextField(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      <MuiInput {...control} ref={ref} />
    </Field>
  );
});

const MuiLines = forwardRef<HTMLTextAreaElement, Omit<TextAreaProps, 'label' | 'color'>>(function MuiLines({ value, defaultValue, rows = 3, onValueChange, onChange, ...area }, ref) {
  const { invalid } = useField();
  const control = useControlProps();
  return (
    <OutlinedInput
      fullWidth
      multiline
      minRows={rows}
      size="small"
      error={invalid}
      disabled={area.disabled ?? false}
      inputRef={ref}
      value={value}
      defaultValue={defaultValue}
      slotProps={{ input: { ...(area as object), ...control } }}
      onChange={(event) => {
        onChange?.(event as React.ChangeEvent<HTMLTextAreaElement>);
        onValueChange?.(event.target.value);
      }}
    />
  );
});

/** Our TextArea around MUI's input of several lines. */
export const MuiTextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function MuiTextArea(props, ref) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      <MuiLines {...control} ref={ref} />
    </Field>
  );
});
