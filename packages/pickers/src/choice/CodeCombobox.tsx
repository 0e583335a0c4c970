'use client';
import { Combobox, FormValue, useMessages } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import { pickerMessages } from '../messages/pickerMessages.js';
import type { CodeItem, CodeListProps, CodeRow } from './CodeListProps.js';
import { useChoice } from './useChoice.js';
import { useCodeItems } from './useCodeItems.js';
import { fieldPropsOf } from './fieldPropsOf.js';

/** The picker of a catalog long enough to be searched by typing. */
export function CodeCombobox<Row extends CodeRow>({
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
}: CodeListProps<Row> & { controlRef: Ref<HTMLInputElement> }) {
  const texts = useMessages(pickerMessages);
  const { code, choose, reset } = useChoice<Row['code'], Row>({ value, defaultValue, onValueChange });
  const { items, chosen, fits } = useCodeItems({ rows, offered, names }, code);

  return (
    <>
      <Combobox<CodeItem<Row>>
        {...fieldPropsOf(field, { placeholder: texts.searchOrChoose, ...words }, fits ? undefined : texts.doesNotFit)}
        ref={controlRef}
        items={items}
        emptyText={items.length === 0 ? texts.noChoices : texts.noMatches}
        itemKey={(item) => item.code}
        itemLabel={(item) => item.label}
        itemCode={(item) => item.code}
        itemDescription={describe && ((item) => item.row && describe(item.row))}
        value={chosen}
        onValueChange={(item) => choose(item?.row?.code ?? '', item?.row)}
      />
      <FormValue name={name} value={code} disabled={field.disabled} onReset={reset} />
    </>
  );
}
