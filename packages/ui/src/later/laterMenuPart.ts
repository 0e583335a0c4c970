'use client';
import { createElement, forwardRef, type ComponentType, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { AdapterName } from '../adapters/Adapters.js';
import { useLazy } from '../lazy-part/useLazy.js';
import { popups, type AllPopups } from './popups.js';

/** What stands in a menu; its code comes with the menu's, so it is there when the menu opens. */
export function laterMenuPart<P extends object>(name: AdapterName, part: (all: AllPopups) => ComponentType<P & RefAttributes<HTMLDivElement>>): ForwardRefExoticComponent<P & RefAttributes<HTMLDivElement>> {
  const Later = forwardRef<HTMLDivElement, P>(function LaterMenuPart(props, ref) {
    const all = useLazy(popups);
    return all ? createElement(part(all), { ...props, ref } as P & RefAttributes<HTMLDivElement>) : null;
  });
  return adaptable<P, HTMLDivElement>(name, Later as ForwardRefExoticComponent<P & RefAttributes<HTMLDivElement>>);
}
