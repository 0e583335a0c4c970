'use client';
import { cancellationMotives, type CancellationMotive } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeSelect } from '../choice/CodeSelect.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { cancellationMotiveHints } from '../names/cancellationMotiveHints.js';
import { cancellationMotiveNames } from '../names/cancellationMotiveNames.js';

/** Props of CancellationMotivePicker. */
export type CancellationMotivePickerProps = PickerProps<CancellationMotive['code'], CancellationMotive>;

/** Why an invoice is cancelled; under each motive, when it applies. */
export const CancellationMotivePicker = forwardRef<HTMLButtonElement, CancellationMotivePickerProps>(function CancellationMotivePicker(props, ref) {
  const texts = useMessages(pickerMessages);
  const hints = useMessages(cancellationMotiveHints);
  return <CodeSelect<CancellationMotive> {...props} controlRef={ref} rows={cancellationMotives} names={useMessages(cancellationMotiveNames)} words={{ label: texts.cancellationMotive }} describe={({ code }) => hints[code]} />;
});
