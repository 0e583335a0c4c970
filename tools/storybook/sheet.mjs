// A screenshot of every review story, light and dark, es and en, and one sheet of them all: .cache/review/index.html.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../run/paths.mjs';
import { openStories } from './openStories.mjs';

const folder = join(cache, 'review');
mkdirSync(folder, { recursive: true });
const stories = await openStories();
const rows = [];
for (const { id, title, name } of stories.reviewed) {
  const shots = [];
  for (const scheme of ['light', 'dark']) {
    for (const locale of ['es-MX', 'en']) {
      const page = await stories.open(id, { scheme, locale });
      const file = `${id}.${scheme}.${locale}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      await page.close();
      shots.push(`<a href="${file}"><img src="${file}" alt="${scheme} ${locale}" width="600"></a>`);
    }
  }
  rows.push(`<h2>${title} · ${name}</h2><p>${shots.join(' ')}</p>`);
}
await stories.close();
writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Review stories</title>${rows.join('\n')}`);
process.stdout.write(`${stories.reviewed.length} review stories × 4: .cache/review/index.html\n`);
process.exitCode = stories.reviewed.length > 0 ? 0 : 1;
