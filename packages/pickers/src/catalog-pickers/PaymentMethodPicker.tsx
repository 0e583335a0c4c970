'use client';
import { paymentMethods, type PaymentMethod } from '@gigstack-ui/sat-catalogs';
import { FormValue, SegmentedControl, SlotClasses, useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import type { PickerProps } from '../choice/PickerProps.js';
import { useChoice } from '../choice/useChoice.js';
import type { PickerSlot } from '../pickerSlots.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { paymentMethodNames } from '../names/paymentMethodNames.js';

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
  const names = useMessages(paymentMethodNames);
  const { code, choose, reset } = useChoice<PaymentMethod['code'], PaymentMethod>({ value, defaultValue, onValueChange });

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
        value={paymentMethods.find((row) => row.code === code)?.code ?? null}
        // What is not chosen cannot be reached when it is only to be read; what is stays in the order of Tab.
        options={paymentMethods.map((row) => ({ value: row.code, label: names[row.code], disabled: readOnly && row.code !== code }))}
        onValueChange={(next) => choose(next, paymentMethods.find((row) => row.code === next))}
      />
      <FormValue name={name} value={code} disabled={field.disabled} onReset={reset} />
    </SlotClasses>
  );
});
