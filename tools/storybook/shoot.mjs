/** A picture of a story as far down as it goes: what it shows, with a margin, or the whole window where something lies over it. */
export async function shoot(page) {
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => {
    const lies = [...document.querySelectorAll('[data-gs-portal] *, [role="dialog"]')].some((element) => element.getBoundingClientRect().height > 0);
    const bottoms = [...document.querySelectorAll('.story > *, .story > * *')].map((element) => element.getBoundingClientRect().bottom + scrollY);
    return Math.ceil(Math.max(lies ? innerHeight : 0, ...bottoms.filter((bottom) => bottom < 12_000), 160) + 16);
  });
  // A window as tall as the story: what is docked at its end stands there, and what lies over it covers all of it.
  await page.setViewportSize({ width, height });
  return page.screenshot({ animations: 'disabled' });
}
