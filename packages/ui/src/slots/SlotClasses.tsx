'use client';
import { useContext, useMemo, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses.js';
import { SlotClassesContext } from './SlotClassesContext.js';
import type { ClassNames } from './slotNames.js';

/** Props of SlotClasses. */
export interface SlotClassesProps<Own extends string = never> {
  classNames: ClassNames<Own> | undefined;
  children?: ReactNode;
}

/** Gives the parts below it classes of the host, beside those given further up: one element on a page may look different. */
export function SlotClasses<Own extends string = never>({ classNames, children }: SlotClassesProps<Own>) {
  const around = useContext(SlotClassesContext);
  const all = useMemo(() => {
    if (!classNames) return around;
    const merged: Record<string, string | undefined> = { ...around };
    for (const [slot, name] of Object.entries<string | undefined>(classNames)) merged[slot] = joinClasses(merged[slot], name);
    return merged;
  }, [around, classNames]);
  return <SlotClassesContext.Provider value={all}>{children}</SlotClassesContext.Provider>;
}
