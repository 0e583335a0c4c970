'use client';
import type { PickerProps } from '../choice/PickerProps.js';
import { useChoice } from '../choice/useChoice.js';

/** What a picker of records is made of. */
export interface RecordPickerOptions<R extends object> extends Pick<PickerProps<string, R>, 'value' | 'defaultValue' | 'onValueChange'> {
  /** What the list offers now. */
  items: readonly R[];
  idOf: (record: R) => string;
  /** Reads the chosen record when the list does not hold it; a hook, always the same one. */
  useRecord: (id: string) => R | undefined;
}

/** A picker of records without its looks. */
export interface RecordPickerModel<R extends object> {
  /** Id of the chosen record, '' when none is. */
  readonly id: string;
  /** The chosen record, null until it is known. */
  readonly chosen: R | null;
  readonly choose: (record: R | null) => void;
  /** Back to the first choice, for a form that is reset. */
  readonly reset: () => void;
}

/** One record by its id; a chosen one that is not in the list is read by itself. */
export function useRecordPicker<R extends object>({ items, idOf, useRecord, value, defaultValue, onValueChange }: RecordPickerOptions<R>): RecordPickerModel<R> {
  const { code: id, choose, reset } = useChoice<string, R>({ value, defaultValue, onValueChange });
  const listed = items.find((record) => idOf(record) === id);
  const read = useRecord(listed ? '' : id);
  return {
    id,
    chosen: listed ?? (read && idOf(read) === id ? read : null),
    choose: (record) => choose(record ? idOf(record) : '', record ?? undefined),
    reset,
  };
}
