'use client';
import { forwardRef, useImperativeHandle, type ComponentPropsWithRef, type ForwardedRef, type ReactNode, type RefAttributes } from 'react';
import { Control } from '../field/Control.js';
import { useControlProps } from '../field/useControlProps.js';
import { fillRef } from '../fillRef.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { ChosenLabel } from './ChosenLabel.js';
import type { ComboboxView } from './ComboboxView.js';

interface ComboboxFrameProps<T> {
  view: ComboboxView<T>;
  inputProps: ComponentPropsWithRef<'input'>;
  toggleProps: ComponentPropsWithRef<'button'>;
  children?: ReactNode;
}

function ComboboxFrameWithRef<T>({ view, inputProps, toggleProps, children }: ComboboxFrameProps<T>, ref: ForwardedRef<HTMLDivElement>) {
  const { own, text, native, input, inputRef, appearance, start } = view;
  const texts = useMessages(uiMessages);
  const control = useControlProps();
  const code = text.typed === null && own.value !== null && own.itemCode?.(own.value);
  useImperativeHandle(inputRef, () => input.current as HTMLInputElement, [input]);

  return (
    <Control
      ref={ref}
      appearance={appearance}
      disabled={native.disabled}
      start={start}
      end={
        <>
          {code && <span className="gs-code">{code}</span>}
          <button {...toggleProps} type="button" className="gs-control-toggle" data-gs-slot="toggle" aria-label={texts.showOptions}>
            <ChevronDownIcon />
          </button>
        </>
      }
    >
      <ChosenLabel label={text.choice} isShown={text.typed === null && text.text === text.choice}>
        <input
          {...inputProps}
          {...control}
          ref={(element) => {
            fillRef(inputProps.ref, element);
            fillRef(input, element);
          }}
          type="text"
          spellCheck={false}
          className="gs-input"
          data-gs-slot="input"
        />
      </ChosenLabel>
      {children}
    </Control>
  );
}

/** The input of a combobox, its code and its arrow, in their frame. */
export const ComboboxFrame = forwardRef(ComboboxFrameWithRef) as unknown as <T>(props: ComboboxFrameProps<T> & RefAttributes<HTMLDivElement>) => ReactNode;
