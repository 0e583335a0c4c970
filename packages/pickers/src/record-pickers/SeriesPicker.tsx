'use client';
import type { Series } from '@gigstack-ui/api';
import { useGigstack, useSeries } from '@gigstack-ui/hooks';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { RecordPicker } from './RecordPicker.js';

/** Props of SeriesPicker. */
export interface SeriesPickerProps extends PickerProps<string, Series> {
  /** Whose series; those of the client's team unless told. */
  team?: string | undefined;
}

/** A series is known by its name alone: one that is not in the list is shown as it is. */
const named = (series: string): Series | undefined => (series === '' ? undefined : { series });

/** A series of the team by its name; the folio that comes next stands under it. */
export const SeriesPicker = forwardRef<HTMLInputElement, SeriesPickerProps>(function SeriesPicker({ team, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  const own = useGigstack().team;
  const { items, isLoading, isError } = useSeries(team ?? own);
  return (
    <RecordPicker<Series>
      {...props}
      controlRef={ref}
      records={{ items, isLoading, isFailed: isError }}
      idOf={({ series }) => series}
      useRecord={named}
      filter="contains"
      itemLabel={({ series }) => series}
      itemDescription={({ live }) => live !== undefined && texts.nextFolio(Number(live))}
      words={{ label: texts.series, placeholder: texts.searchOrChoose }}
      noneText={texts.noSeries}
    />
  );
});
