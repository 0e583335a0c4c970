'use client';
import { relationsFor } from '@gigstack-ui/cfdi/choices';
import { relationTypes, type RelationType } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeSelect } from '../choice/CodeSelect.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { relationTypeNames } from '../names/relationTypeNames.js';

/** Props of RelationTypePicker. */
export interface RelationTypePickerProps extends PickerProps<RelationType['code'], RelationType> {
  /** Kind of the CFDI that is being made: I, E, T, P or N; absent, nothing is left out. */
  invoiceType?: string | undefined;
}

/** How a CFDI relates to earlier ones: only the relations its kind may have. */
export const RelationTypePicker = forwardRef<HTMLButtonElement, RelationTypePickerProps>(function RelationTypePicker({ invoiceType, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeSelect<RelationType> {...props} controlRef={ref} rows={relationTypes} offered={invoiceType === undefined ? undefined : relationsFor(invoiceType)} names={useMessages(relationTypeNames)} words={{ label: texts.relationType }} />;
});
