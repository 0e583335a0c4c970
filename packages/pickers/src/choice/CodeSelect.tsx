'use client';
import { FormValue, Select, useMessages } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import { pickerMessages } from '../messages/pickerMessages.js';
import type { CodeListProps, CodeRow } from './CodeListProps.js';
import { useChoice } from './useChoice.js';
import { useCodeItems } from './useCodeItems.js';
import { fieldPropsOf } from './fieldPropsOf.js';

/** The picker of a catalog short enough to be seen at once. */
export function CodeSelect<Row extends CodeRow>({
  rows,
  offered,
  names,
  words,
  describe,
  value,
  defaultValue,
  onValueChange,
  name,
  controlRef,
  ...field
}: CodeListProps<Row> & { controlRef: Ref<HTMLButtonElement> }) {
  const texts = useMessages(pickerMessages);
  const { code, choose, reset } = useChoice<Row['code'], Row>({ value, defaultValue, onValueChange });
  const { items, fits } = useCodeItems({ rows, offered, names }, code);

  return (
    <>
      <Select<string>
        {...fieldPropsOf(field, words, fits ? undefined : texts.doesNotFit)}
        ref={controlRef}
        emptyText={texts.noChoices}
        options={items.map((item) => ({ value: item.code, label: item.label, code: item.code, description: item.row && describe?.(item.row) }))}
        value={code || null}
        onValueChange={(next) => {
          const row = items.find((item) => item.code === next)?.row;
          choose(row?.code ?? '', row);
        }}
      />
      <FormValue name={name} value={code} disabled={field.disabled} onReset={reset} />
    </>
  );
}
