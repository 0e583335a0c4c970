'use client';
import { useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { pickerMessages } from '../messages/pickerMessages.js';
import type { PickerSlot } from '../pickerSlots.js';
import { StarIcon } from './StarIcon.js';

interface FavouriteToggleProps {
  isFavourite: boolean;
  onToggle: () => void;
}

/** Marks the chosen key, so that it stands first from now on. */
export function FavouriteToggle({ isFavourite, onToggle }: FavouriteToggleProps) {
  const slotClass = useSlotClasses<PickerSlot>();
  const texts = useMessages(pickerMessages);
  return (
    <button type="button" className={slotClass('favourite', 'gs-key-favourite')} data-gs-slot="favourite" data-state={isFavourite ? 'on' : 'off'} aria-pressed={isFavourite} aria-label={texts.favourite} onClick={onToggle}>
      <StarIcon />
    </button>
  );
}
