import { pathOf, type Page } from './Page.js';

/** Where the product stands: the address, and the visit it belongs to. An address may change within one visit. */
export interface Place {
  /** Path and query. */
  readonly address: string;
  /** Constant while a screen stays, such as the editor whose draft has just got its address. */
  readonly visit: string;
}

const moved = new EventTarget();
let place = readPlace();

/** The current place, the same object until it changes. */
export function currentPlace(): Place {
  return place;
}

/** Calls back after every move, ours or the browser's. */
export function onMove(listener: () => void): () => void {
  const update = () => {
    place = readPlace();
    listener();
  };
  moved.addEventListener('move', update);
  window.addEventListener('popstate', update);
  return () => {
    moved.removeEventListener('move', update);
    window.removeEventListener('popstate', update);
  };
}

/** Opens a page as a new visit. */
export function open(page: Page): void {
  window.history.pushState({ visit: crypto.randomUUID() }, '', pathOf(page));
  moved.dispatchEvent(new Event('move'));
  window.scrollTo(0, 0);
  // As after a real page load: who listens hears the new page, not the link that is gone.
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** Gives what is on screen another address, without leaving it. */
export function rename(page: Page): void {
  window.history.replaceState({ visit: place.visit }, '', pathOf(page));
  moved.dispatchEvent(new Event('move'));
}

function readPlace(): Place {
  const state: unknown = window.history.state;
  const visit = typeof state === 'object' && state !== null && 'visit' in state ? String(state.visit) : 'first';
  return { address: window.location.pathname + window.location.search, visit };
}
