'use client';
import { forwardRef, useContext, useImperativeHandle, useSyncExternalStore } from 'react';
import { AdaptersContext } from '../adapters/AdaptersContext.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { NumberControl } from './NumberControl.js';
import { NumberField, type NumberFieldProps } from './NumberField.js';
import type { TextSource } from './TextSource.js';
import { useStoredNumberText } from './useStoredNumberText.js';

/** Props of StoredNumberField. */
export interface StoredNumberFieldProps extends Omit<NumberFieldProps, 'value' | 'defaultValue'> {
  /** Where the text lives; `onValueChange` writes it there. */
  source: TextSource;
}

type StoredNumberInputProps = Omit<StoredNumberFieldProps, keyof FieldOwnProps | 'className' | 'id'>;

const StoredNumberInput = forwardRef<HTMLInputElement, StoredNumberInputProps>(function StoredNumberInput({ source, onValueChange, maxDecimals = 6, minDecimals = 0, ...control }, ref) {
  const { input, number, onText } = useStoredNumberText({ source, onValueChange, maxDecimals, minDecimals });
  useImperativeHandle(ref, () => input.current as HTMLInputElement, [input]);
  return <NumberControl {...control} ref={input} number={number} onText={onText} />;
});

const FollowingNumberField = forwardRef<HTMLInputElement, StoredNumberFieldProps>(function FollowingNumberField({ source, ...props }, ref) {
  return <NumberField {...props} ref={ref} value={useSyncExternalStore(source.subscribe, source.current, source.current)} />;
});

/** A NumberField whose text lives in a store: a key renders nothing. A host's own NumberField is given the text as it changes. */
export const StoredNumberField = forwardRef<HTMLInputElement, StoredNumberFieldProps>(function StoredNumberField(props, ref) {
  const isAdapted = useContext(AdaptersContext).NumberField !== undefined;
  if (isAdapted) return <FollowingNumberField {...props} ref={ref} />;
  const { field, control } = splitFieldProps(props);
  return (
    <Field {...field}>
      <StoredNumberInput {...control} ref={ref} />
    </Field>
  );
});
