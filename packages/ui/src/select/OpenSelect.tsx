'use client';
import { useState } from 'react';
import { useField } from '../field/FieldContext.js';
import { useControlProps } from '../field/useControlProps.js';
import { useEscapeGuard } from '../listbox/useEscapeGuard.js';
import { useHighlightFollowing } from '../listbox/useHighlightFollowing.js';
import { useResuming } from '../listbox/useResuming.js';
import { SelectButton } from './SelectButton.js';
import { SelectList } from './SelectList.js';
import type { SelectView } from './SelectView.js';
import { useSelectModel } from './useSelectModel.js';

/** The select with its list. */
export function OpenSelect<V extends string>(view: SelectView<V>) {
  const { options, value, choose, readOnly, loading, native: { onKeyDown, autoFocus, ...native }, button, handover } = view;
  const { labelId } = useField();
  const { id: buttonId } = useControlProps();
  const [listbox, setListbox] = useState<HTMLElement | null>(null);
  const following = useHighlightFollowing();
  const select = useSelectModel({ options, value, onValueChange: choose, labelId, buttonId, closed: readOnly, loading, startsOpen: handover.wishesOpen() });
  // Asked for on every render, as downshift demands, though the listbox exists only while open.
  const menu = select.getMenuProps({ ref: setListbox }, { suppressRefError: true });
  // One that took over does not take the focus as well.
  const toggle = select.getToggleButtonProps({ ...native, autoFocus: autoFocus && !handover.stood() });
  useEscapeGuard(select.isOpen, button);
  useResuming(handover, button);

  return (
    <>
      <SelectButton
        view={view}
        isOpen={select.isOpen}
        buttonProps={{
          ...toggle,
          'aria-activedescendant': toggle['aria-activedescendant'] || undefined,
          onKeyDown: (event) => {
            following.onKey();
            if (event.key === 'Escape' && select.isOpen) event.stopPropagation();
            toggle.onKeyDown?.(event);
            onKeyDown?.(event);
          },
        }}
      />
      {select.isOpen && <SelectList view={view} select={select} menu={menu} listbox={listbox} following={following} />}
    </>
  );
}
