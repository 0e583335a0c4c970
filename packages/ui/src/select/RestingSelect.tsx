'use client';
import { useField } from '../field/FieldContext.js';
import { useStanding } from '../listbox/useStanding.js';
import { SelectButton } from './SelectButton.js';
import type { SelectView } from './SelectView.js';

/** Keys that ask for the list; Enter and Space press the button, which asks as well. */
const opening = new Set(['ArrowDown', 'ArrowUp']);

/** The select as it is first painted: it shows the choice and remembers that its list was asked for, which opens as soon as its code is there. */
export function RestingSelect<V extends string>(view: SelectView<V>) {
  const { readOnly, native, button, handover } = view;
  const { labelId } = useField();
  useStanding(handover, button);

  return (
    <SelectButton
      view={view}
      isOpen={false}
      buttonProps={{
        ...native,
        'aria-haspopup': 'listbox',
        'aria-labelledby': native['aria-label'] ? undefined : labelId,
        onClick: (event) => {
          native.onClick?.(event);
          handover.wish(!readOnly);
        },
        onKeyDown: (event) => {
          if (opening.has(event.key)) {
            event.preventDefault();
            handover.wish(!readOnly);
          }
          native.onKeyDown?.(event);
        },
        onBlur: (event) => {
          native.onBlur?.(event);
          handover.wish(false);
        },
      }}
    />
  );
}
