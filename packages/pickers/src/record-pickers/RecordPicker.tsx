'use client';
import { Combobox, FormValue, SlotClasses, useMessages, type ComboboxProps } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import { fieldPropsOf } from '../choice/fieldPropsOf.js';
import type { PickerProps } from '../choice/PickerProps.js';
import type { PickerSlot } from '../pickerSlots.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { useRecordPicker, type RecordPickerOptions } from './useRecordPicker.js';

/** What a record picker knows of its records. */
interface Records<R> {
  readonly items: readonly R[];
  readonly isLoading: boolean;
  readonly isFailed: boolean;
}

interface RecordPickerProps<R extends object>
  extends PickerProps<string, R>,
    Pick<RecordPickerOptions<R>, 'idOf' | 'useRecord'>,
    Pick<ComboboxProps<R>, 'itemLabel' | 'itemCode' | 'itemDescription' | 'filter' | 'onInputValueChange'> {
  records: Records<R>;
  words: { readonly label: string; readonly placeholder: string };
  /** What the list says when there are no records, or none that the server found. */
  noneText: string;
  /** What it says when nothing fits and more records are on their way. */
  moreText?: string | undefined;
  controlRef: Ref<HTMLInputElement>;
}

/** One record of the team by its id. */
export function RecordPicker<R extends object>({ records, idOf, useRecord, words, noneText, moreText, controlRef, value, defaultValue, onValueChange, name, loading = false, classNames, ...field }: RecordPickerProps<R>) {
  const texts = useMessages(pickerMessages);
  const picker = useRecordPicker({ items: records.items, idOf, useRecord, value, defaultValue, onValueChange });

  return (
    <SlotClasses<PickerSlot> classNames={classNames}>
      <Combobox<R>
        {...fieldPropsOf(field, words, undefined)}
        ref={controlRef}
        items={records.items}
        loading={loading || records.isLoading}
        emptyText={records.isFailed ? texts.searchFailed : records.items.length === 0 ? noneText : (moreText ?? texts.noMatches)}
        itemKey={idOf}
        value={picker.chosen}
        onValueChange={picker.choose}
      />
      <FormValue name={name} value={picker.id} disabled={field.disabled} onReset={picker.reset} />
    </SlotClasses>
  );
}
