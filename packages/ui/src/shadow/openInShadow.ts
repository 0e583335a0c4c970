import { shadowRootOf } from './shadowRootOf.js';
import { tabStopsOf } from './tabStopsOf.js';

/** Gives the focus to the first stop of a sheet that opens inside a shadow root, as radix does in a document. */
export function openInShadow(event: Event): void {
  const sheet = event.currentTarget as HTMLElement;
  if (event.defaultPrevented || !shadowRootOf(sheet)) return;
  event.preventDefault();
  (tabStopsOf(sheet).find((stop) => stop.tagName !== 'A') ?? sheet).focus({ preventScroll: true });
}
