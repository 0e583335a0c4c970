import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { preloadLists } from '@gigstack-ui/ui';
import { afterEach, beforeAll } from 'vitest';

afterEach(cleanup);
// Tests press at once; what a control does before the code of its list is there has tests of its own.
beforeAll(preloadLists);

// jsdom has no layout: the browser APIs that popups and lists ask for answer with "nothing is visible, nothing moves".
class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Gives an object what jsdom leaves out, and nothing that it has. */
function fillIn(target: object, missing: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(missing)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

fillIn(globalThis, { ResizeObserver: NoResizeObserver });
fillIn(window, {
  matchMedia: (media: string) => Object.assign(new EventTarget(), { matches: false, media, onchange: null, addListener() {}, removeListener() {} }),
});
fillIn(Element.prototype, {
  scrollIntoView() {},
  hasPointerCapture: () => false,
  setPointerCapture() {},
  releasePointerCapture() {},
});
fillIn(URL, { createObjectURL: () => 'blob:test', revokeObjectURL() {} });
