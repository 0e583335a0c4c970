'use client';
import { exportTypes, type ExportType } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeSelect } from '../choice/CodeSelect.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { exportTypeNames } from '../names/exportTypeNames.js';

/** Props of ExportPicker. */
export type ExportPickerProps = PickerProps<ExportType['code'], ExportType>;

/** Whether a sale is an export and of what kind; 01 for every sale inside Mexico. */
export const ExportPicker = forwardRef<HTMLButtonElement, ExportPickerProps>(function ExportPicker(props, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeSelect<ExportType> {...props} controlRef={ref} rows={exportTypes} names={useMessages(exportTypeNames)} words={{ label: texts.exportType }} />;
});
