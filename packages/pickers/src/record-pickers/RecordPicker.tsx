'use client';
import { Combobox, FormValue, useMessages, type ComboboxProps } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import { fieldPropsOf } from '../choice/fieldPropsOf.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { useChoice } from '../choice/useChoice.js';
import { pickerMessages } from '../messages/pickerMessages.js';

/** What a record picker knows of its records. */
interface Records<R> {
  readonly items: readonly R[];
  readonly isLoading: boolean;
  readonly isFailed: boolean;
}

interface RecordPickerProps<R extends object> extends PickerProps<string, R>, Pick<ComboboxProps<R>, 'itemLabel' | 'itemCode' | 'itemDescription' | 'filter' | 'onInputValueChange'> {
  records: Records<R>;
  idOf: (record: R) => string;
  /** Reads the chosen record when the list does not hold it. */
  useRecord: (id: string) => R | undefined;
  words: { readonly label: string; readonly placeholder: string };
  /** What the list says when there are no records at all. */
  noneText: string;
  controlRef: Ref<HTMLInputElement>;
}

/** One record of the team by its id; a chosen one that is not in the list is read by itself. */
export function RecordPicker<R extends object>({ records, idOf, useRecord, words, noneText, controlRef, value, defaultValue, onValueChange, name, loading = false, ...field }: RecordPickerProps<R>) {
  const texts = useMessages(pickerMessages);
  const { code, choose, reset } = useChoice<string, R>({ value, defaultValue, onValueChange });
  const listed = records.items.find((record) => idOf(record) === code);
  const read = useRecord(listed ? '' : code);
  const chosen = listed ?? (read && idOf(read) === code ? read : undefined);

  return (
    <>
      <Combobox<R>
        {...fieldPropsOf(field, words, undefined)}
        ref={controlRef}
        items={records.items}
        loading={loading || records.isLoading}
        emptyText={records.isFailed ? texts.searchFailed : records.items.length === 0 && field.filter === 'contains' ? noneText : texts.noMatches}
        itemKey={idOf}
        value={chosen ?? null}
        onValueChange={(record) => choose(record ? idOf(record) : '', record ?? undefined)}
      />
      <FormValue name={name} value={code} disabled={field.disabled} onReset={reset} />
    </>
  );
}
