'use client';
import { useContext, useMemo, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses.js';
import { SlotClassesContext } from './SlotClassesContext.js';
import type { ClassNames, SlotName } from './slotNames.js';

/** Props of SlotClasses. */
export interface SlotClassesProps {
  classNames: ClassNames | undefined;
  children?: ReactNode;
}

/** Gives the parts below it classes of the host, beside those given further up: one element on a page may look different. */
export function SlotClasses({ classNames, children }: SlotClassesProps) {
  const around = useContext(SlotClassesContext);
  const all = useMemo(() => {
    const merged: Partial<Record<SlotName, string>> = { ...around };
    for (const [slot, name] of Object.entries(classNames ?? {}) as [SlotName, string][]) merged[slot] = joinClasses(merged[slot], name);
    return merged;
  }, [around, classNames]);
  return <SlotClassesContext.Provider value={all}>{children}</SlotClassesContext.Provider>;
}
