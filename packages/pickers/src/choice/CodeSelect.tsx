'use client';
import { FormValue, Select, SlotClasses, useMessages } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import type { PickerSlot } from '../pickerSlots.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import type { CodeListProps, CodeRow } from './CodeListProps.js';
import { fieldPropsOf } from './fieldPropsOf.js';
import { useCodePicker } from './useCodePicker.js';

/** The picker of a catalog short enough to be seen at once. */
export function CodeSelect<Row extends CodeRow>({
  rows,
  offered,
  names,
  isPartial,
  words,
  describe,
  value,
  defaultValue,
  onValueChange,
  name,
  controlRef,
  classNames,
  ...field
}: CodeListProps<Row> & { controlRef: Ref<HTMLButtonElement> }) {
  const texts = useMessages(pickerMessages);
  const picker = useCodePicker({ rows, offered, names, isPartial, value, defaultValue, onValueChange });

  return (
    <SlotClasses<PickerSlot> classNames={classNames}>
      <Select<string>
        {...fieldPropsOf(field, words, picker.fits ? undefined : texts.doesNotFit)}
        ref={controlRef}
        emptyText={texts.noChoices}
        options={picker.items.map((item) => ({ value: item.code, label: item.label, code: item.code, description: item.row && describe?.(item.row) }))}
        value={picker.code || null}
        onValueChange={picker.choose}
      />
      <FormValue name={name} value={picker.code} disabled={field.disabled} onReset={picker.reset} />
    </SlotClasses>
  );
}
