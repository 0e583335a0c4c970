'use client';
import { useContext } from 'react';
import { joinClasses } from '../joinClasses.js';
import { SlotClassesContext } from './SlotClassesContext.js';
import type { ClassNames, SlotName } from './slotNames.js';

/** Joins a part's own classes with those the host gives to that part; an element adds the names of its own parts. */
export function useSlotClasses<Own extends string = never>(): (slot: SlotName | Own, ...names: readonly (string | undefined)[]) => string | undefined {
  const classNames = useContext(SlotClassesContext) as ClassNames<Own>;
  return (slot, ...names) => joinClasses(...names, classNames[slot]) || undefined;
}
