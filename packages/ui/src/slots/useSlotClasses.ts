'use client';
import { useContext } from 'react';
import { joinClasses } from '../joinClasses.js';
import { SlotClassesContext } from './SlotClassesContext.js';
import type { SlotName } from './slotNames.js';

/** Joins a part's own classes with those the host gives to that part. */
export function useSlotClasses(): (slot: SlotName, ...names: readonly (string | undefined)[]) => string {
  const classNames = useContext(SlotClassesContext);
  return (slot, ...names) => joinClasses(...names, classNames[slot]);
}
