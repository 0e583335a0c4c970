import type { KeyboardEvent } from 'react';
import { shadowRootOf } from './shadowRootOf.js';
import { tabStopsOf } from './tabStopsOf.js';

/** Leads Tab from the last stop of a sheet inside a shadow root to its first, and back, as radix does in a document. */
export function keepTabInShadow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const active = shadowRootOf(event.currentTarget)?.activeElement;
  if (!active) return;
  const stops = tabStopsOf(event.currentTarget);
  const isLeaving = active === event.currentTarget ? event.shiftKey || stops.length === 0 : active === stops.at(event.shiftKey ? 0 : -1);
  if (!isLeaving) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
