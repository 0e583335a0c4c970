/** Longer than any pause a story makes before it goes on by itself: autosave waits 600 ms for a quiet form. */
const quiet = 800;
const patience = 30_000;

/** What each page still waits for: a part that loads late, a list, a worker. */
const waiting = new WeakMap();

/** Begins to follow what a page asks for. */
export function followRequests(page) {
  const open = new Set();
  waiting.set(page, open);
  page.on('request', (request) => open.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
}

/** Resolves when a page of `pictureTime` stands still: nothing moved for a while, and nothing that it asked for is on its way. */
export async function atRest(page) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const isStill = await page.evaluate(([time, most]) => globalThis.pictureTime.atRest(time, most), [quiet, patience]);
    if (isStill && waiting.get(page).size === 0) return;
  }
  throw new Error('did not come to rest');
}
