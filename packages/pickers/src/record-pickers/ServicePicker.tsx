'use client';
import type { Service } from '@gigstack-ui/api';
import { useService, useServices } from '@gigstack-ui/hooks';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { forwardRef, useEffect, useState } from 'react';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { RecordPicker } from './RecordPicker.js';

/** Props of ServicePicker. */
export type ServicePickerProps = PickerProps<string, Service>;

const useServiceById = (id: string) => useService(id || undefined).data;

/** A saved product or service by its id, found by description, key or own code; its price stands under it. */
export const ServicePicker = forwardRef<HTMLInputElement, ServicePickerProps>(function ServicePicker(props, ref) {
  const texts = useMessages(pickerMessages);
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const { items, isPending, isError, hasNextPage, isFetching, fetchNextPage } = useServices({ limit: 100 });
  // The API does not search among services: who types is looking among all of them, so the pages are read to the end.
  const readsOn = typed.trim() !== '' && hasNextPage;
  useEffect(() => {
    if (readsOn && !isFetching && !isError) void fetchNextPage();
  }, [readsOn, isFetching, isError, fetchNextPage]);
  return (
    <RecordPicker<Service>
      {...props}
      controlRef={ref}
      records={{ items, isLoading: isPending, isFailed: isError }}
      idOf={({ id }) => id}
      useRecord={useServiceById}
      filter="contains"
      onInputValueChange={setTyped}
      itemLabel={({ description, id }) => description ?? id}
      itemCode={({ sku, product_key }) => sku ?? product_key ?? ''}
      itemDescription={({ unit_price }) => unit_price !== undefined && format.money(String(unit_price), 'MXN')}
      words={{ label: texts.service, placeholder: texts.searchService }}
      noneText={texts.noServices}
      moreText={readsOn ? texts.arriving : undefined}
    />
  );
});
