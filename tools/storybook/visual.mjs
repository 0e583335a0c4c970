// Compares every review story with its baseline of this machine: .cache/visual holds them, because fonts differ from machine to machine.
// What is photographed is at rest: its play function is through, nothing moves or is on its way, its clock begins on the same day (pictureTime.mjs).
// The first run, or `--write`, makes them; `npm run visual -- payments` takes only the stories whose id begins so.
// A story differs when more than 8 of its pixels moved by more than 3 of 255 in a channel, however large it is: two runs of the same build differ by 2 at most,
// where a layer was put together in another order, and a corner that is 2 px rounder moves more than 8.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../run/paths.mjs';
import { inSchemes } from './inSchemes.mjs';
import { openStories } from './openStories.mjs';
import { shoot } from './shoot.mjs';
import { sideBySide } from './sideBySide.mjs';

const folder = join(cache, 'visual');
const tolerance = { pixels: 8, channel: 3 };
mkdirSync(folder, { recursive: true });

/** What differs between two pictures, in words, if anything does; both pictures are read by the browser that made them. */
function difference(page, before, after) {
  return page.evaluate(async ({ pictures, pixels, channel }) => {
    const [one, other] = await Promise.all(pictures.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas.drawImage(bitmap, 0, 0);
      return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    }));
    if (one.width !== other.width || one.height !== other.height) return `is ${other.width} × ${other.height}, was ${one.width} × ${one.height}`;
    let moved = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      if ([0, 1, 2].some((part) => Math.abs(one.data[at + part] - other.data[at + part]) > channel)) moved += 1;
    }
    return moved > pixels ? `${moved} pixels differ` : undefined;
  }, { pictures: [before.toString('base64'), after.toString('base64')], ...tolerance });
}

const begins = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const stories = await openStories();
const chosen = stories.reviewed.filter(({ id }) => id.startsWith(begins));
const changed = [];
await sideBySide(chosen, 3, ({ id }) =>
  inSchemes(stories, id, {}, async (scheme, page) => {
    const shot = await shoot(page);
    const file = join(folder, `${id}.${scheme}.png`);
    const now = join(folder, `${id}.${scheme}.now.png`);
    rmSync(now, { force: true });
    if (process.argv.includes('--write') || !existsSync(file)) writeFileSync(file, shot);
    else {
      const found = await difference(page, readFileSync(file), shot);
      if (found !== undefined) {
        writeFileSync(now, shot);
        changed.push(`${id} ${scheme}: ${found}`);
      }
    }
  }),
);
await stories.close();
for (const line of [...changed, ...stories.failures]) process.stderr.write(`✗ ${line}\n`);
process.stdout.write(`${chosen.length} review stories × 2 compared, ${changed.length} differ\n`);
process.exitCode = changed.length === 0 && stories.failures.length === 0 && chosen.length > 0 ? 0 : 1;
