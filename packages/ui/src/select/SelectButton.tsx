'use client';
import { useImperativeHandle, type ComponentPropsWithRef } from 'react';
import { useField } from '../field/FieldContext.js';
import { useControlProps } from '../field/useControlProps.js';
import { fillRef } from '../fillRef.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import type { SelectView } from './SelectView.js';

interface SelectButtonProps<V extends string> {
  view: SelectView<V>;
  isOpen: boolean;
  buttonProps: ComponentPropsWithRef<'button'>;
}

/** The button that shows the choice of a select. */
export function SelectButton<V extends string>({ view, isOpen, buttonProps }: SelectButtonProps<V>) {
  const { options, value, placeholder, appearance, readOnly, native, button, buttonRef } = view;
  const texts = useMessages(uiMessages);
  const { invalid } = useField();
  const control = useControlProps();
  const chosen = options.find((option) => option.value === value);
  useImperativeHandle(buttonRef, () => button.current as HTMLButtonElement, [button]);

  return (
    <button
      {...buttonProps}
      {...control}
      ref={(element) => {
        fillRef(buttonProps.ref, element);
        fillRef(button, element);
      }}
      role="combobox"
      aria-expanded={isOpen}
      aria-controls={buttonProps['aria-controls']}
      aria-readonly={readOnly || undefined}
      type="button"
      className="gs-control gs-select"
      data-gs-slot="control"
      data-appearance={appearance}
      data-state={native.disabled ? 'disabled' : isOpen ? 'open' : invalid ? 'invalid' : 'valid'}
    >
      <span className="gs-select-value" data-placeholder={chosen ? undefined : ''}>
        {chosen ? chosen.label : (placeholder ?? texts.choose)}
      </span>
      {chosen?.code && <span className="gs-code">{chosen.code}</span>}
      <ChevronDownIcon />
    </button>
  );
}
