'use client';
import type { PaymentMethod } from '@gigstack-ui/sat-catalogs';
import { FormValue, SegmentedControl, SlotClasses, useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import type { PickerProps } from '../choice/PickerProps.js';
import { usePaymentMethodPicker } from '../choice/usePaymentMethodPicker.js';
import type { PickerSlot } from '../pickerSlots.js';
import { pickerMessages } from '../messages/pickerMessages.js';

type Field = 'label' | 'hint' | 'hintTone' | 'error' | 'required' | 'optional' | 'hideLabel' | 'disabled' | 'readOnly' | 'name' | 'className' | 'classNames';
type Props = PickerProps<PaymentMethod['code'], PaymentMethod>;

/** Props of PaymentMethodPicker. */
export type PaymentMethodPickerProps = Pick<Props, Field | 'value' | 'defaultValue' | 'onValueChange'>;

/** Whether an invoice is already paid or is paid later, both in sight; PUE or PPD stands beside the label. */
export const PaymentMethodPicker = forwardRef<HTMLDivElement, PaymentMethodPickerProps>(function PaymentMethodPicker(
  { label, value, defaultValue, onValueChange, name, readOnly = false, classNames, ...field },
  ref,
) {
  const texts = useMessages(pickerMessages);
  const { items, chosen, code, choose, reset } = usePaymentMethodPicker({ value, defaultValue, onValueChange });
  // What is not chosen cannot be reached when it is only to be read; what is stays in the order of Tab.
  const methods = items.flatMap(({ row, label: text }) => (row ? [{ value: row.code, label: text, disabled: readOnly && row.code !== code }] : []));

  return (
    <SlotClasses<PickerSlot> classNames={classNames}>
      <SegmentedControl<PaymentMethod['code']>
        {...field}
        ref={ref}
        label={
          <>
            {label ?? texts.paymentMethod} <span className="gs-code">{code}</span>
          </>
        }
        value={chosen?.row?.code ?? null}
        options={methods}
        onValueChange={choose}
      />
      <FormValue name={name} value={code} disabled={field.disabled} onReset={reset} />
    </SlotClasses>
  );
});
