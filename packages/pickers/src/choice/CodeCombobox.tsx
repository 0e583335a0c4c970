'use client';
import { Combobox, FormValue, SlotClasses, useMessages } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import type { PickerSlot } from '../pickerSlots.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import type { CodeItem, CodeListProps, CodeRow } from './CodeListProps.js';
import { fieldPropsOf } from './fieldPropsOf.js';
import { useCodePicker } from './useCodePicker.js';

/** The picker of a catalog long enough to be searched by typing. */
export function CodeCombobox<Row extends CodeRow>({
  rows,
  offered,
  names,
  isPartial = false,
  words,
  describe,
  value,
  defaultValue,
  onValueChange,
  name,
  controlRef,
  classNames,
  ...field
}: CodeListProps<Row> & { controlRef: Ref<HTMLInputElement> }) {
  const texts = useMessages(pickerMessages);
  const picker = useCodePicker({ rows, offered, names, isPartial, value, defaultValue, onValueChange });
  const noMatches = isPartial ? texts.arriving : texts.noMatches;

  return (
    <SlotClasses<PickerSlot> classNames={classNames}>
      <Combobox<CodeItem<Row>>
        {...fieldPropsOf(field, { placeholder: texts.searchOrChoose, ...words }, picker.fits ? undefined : texts.doesNotFit)}
        ref={controlRef}
        items={picker.items}
        emptyText={picker.items.length === 0 ? texts.noChoices : noMatches}
        itemKey={(item) => item.code}
        itemLabel={(item) => item.label}
        itemCode={(item) => item.code}
        itemDescription={describe && ((item) => item.row && describe(item.row))}
        value={picker.chosen}
        onValueChange={(item) => picker.choose(item?.code ?? '')}
      />
      <FormValue name={name} value={picker.code} disabled={field.disabled} onReset={picker.reset} />
    </SlotClasses>
  );
}
