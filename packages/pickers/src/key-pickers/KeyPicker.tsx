'use client';
import type { CatalogName, CatalogRow } from '@gigstack-ui/api';
import { Combobox, FormValue, SlotClasses, useMessages } from '@gigstack-ui/ui';
import type { Ref } from 'react';
import type { CatalogSource } from '../catalog-source/CatalogSource.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { fieldPropsOf } from '../choice/fieldPropsOf.js';
import type { PickerSlot } from '../pickerSlots.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { FavouriteToggle } from './FavouriteToggle.js';
import type { KeyItem } from './KeyItem.js';
import { useKeyPicker } from './useKeyPicker.js';

/** Props of the pickers of the two large catalogs. */
export interface KeyPickerProps extends PickerProps<string, CatalogRow> {
  /** Who searches; the host's server unless told. `createCatalogWorker` makes one that stays in the page. */
  source?: CatalogSource | undefined;
  /** Keys offered before anything is typed, after the person's own; those most invoices use unless told. */
  common?: readonly CatalogRow[] | undefined;
}

type OwnProps = KeyPickerProps & { catalog: CatalogName; common: readonly CatalogRow[]; words: { label: string; placeholder: string }; controlRef: Ref<HTMLInputElement> };

/** A key of a large SAT catalog: found by words or by the beginning of its code; the person's own keys first. */
export function KeyPicker({ catalog, source, common, words, controlRef, value, defaultValue, onValueChange, name, loading = false, classNames, ...field }: OwnProps) {
  const texts = useMessages(pickerMessages);
  const picker = useKeyPicker({ catalog, source, common, value, defaultValue, onValueChange });
  const mayMark = picker.code !== '' && picker.isKnown && field.appearance !== 'cell' && !field.disabled && !field.readOnly;
  const groups = { favourites: texts.favourites, recent: texts.recent, common: texts.common, yours: texts.yours, others: texts.others };

  return (
    <SlotClasses<PickerSlot> classNames={classNames}>
      <Combobox<KeyItem>
        {...fieldPropsOf(field, words, picker.isKnown ? undefined : texts.unknownKey)}
        ref={controlRef}
        start={mayMark && <FavouriteToggle isFavourite={picker.isFavourite} onToggle={picker.toggleFavourite} />}
        filter="none"
        items={picker.items}
        loading={loading || picker.isLoading}
        emptyText={picker.isFailed ? texts.searchFailed : texts.noMatches}
        itemKey={(item) => item.code}
        itemLabel={(item) => item.name}
        itemCode={(item) => item.code}
        itemGroup={({ group }) => group && groups[group]}
        itemDescription={({ isClass, className }) => (isClass ? texts.wholeClass : className && texts.insideClass(className))}
        value={picker.row && { ...picker.row, group: undefined, isClass: false, className: undefined }}
        onInputValueChange={picker.type}
        onValueChange={picker.choose}
      />
      <FormValue name={name} value={picker.code} disabled={field.disabled} onReset={picker.reset} />
    </SlotClasses>
  );
}
