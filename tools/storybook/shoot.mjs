import { atRest } from './atRest.mjs';

/** How far down a story goes: what it shows, with a margin, or the whole window where something lies over it. */
function heightOf() {
  const lies = [...document.querySelectorAll('[data-gs-portal] *, [role="dialog"]')].some((element) => element.getBoundingClientRect().height > 0);
  const bottoms = [...document.querySelectorAll('.story > *, .story > * *')].map((element) => element.getBoundingClientRect().bottom + scrollY);
  return Math.ceil(Math.max(lies ? 900 : 0, ...bottoms.filter((bottom) => bottom < 12_000), 160) + 16);
}

/** A picture of a story at rest, in a window as tall as the story: what is docked at its end stands there, and what lies over it covers all of it. */
export async function shoot(page) {
  const { width } = page.viewportSize();
  await page.setViewportSize({ width, height: await page.evaluate(heightOf) });
  // Another window is another size to place popups in, and more rows that are in sight.
  await atRest(page);
  return page.screenshot({ animations: 'disabled' });
}
