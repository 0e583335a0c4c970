import type { KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import type { Resting } from './Resting.js';

const always = () => true;
const opening = new Set(['Enter', ' ', 'ArrowDown']);

/** The trigger of a dialog or a popover. */
export const restingSheet: Resting = {
  attributes: { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': false, 'data-state': 'closed' },
  asks: { onClick: always },
  leaves: ['onBlur'],
};

/** The trigger of a menu, which opens when it is pressed and not only when it is let go. */
export const restingMenu: Resting = {
  attributes: { ...restingSheet.attributes, 'aria-haspopup': 'menu' },
  asks: {
    onPointerDown: (event) => {
      const { button, ctrlKey } = event as PointerEvent;
      return button === 0 && !ctrlKey;
    },
    onKeyDown: (event) => {
      const asked = opening.has((event as KeyboardEvent).key);
      if (asked) event.preventDefault();
      return asked;
    },
  },
  leaves: ['onBlur'],
};

/** The control that a tip explains. */
export const restingTooltip: Resting = {
  attributes: { 'data-state': 'closed' },
  asks: { onFocus: always, onPointerMove: (event: SyntheticEvent) => (event as PointerEvent).pointerType !== 'touch' },
  leaves: ['onBlur', 'onPointerLeave', 'onPointerDown', 'onClick'],
  isHint: true,
};
