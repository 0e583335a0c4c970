// A picture of every review story, light and dark, es and en, and one sheet of them all: .cache/review/index.html.
// `npm run sheet -- payments` takes only the stories whose id begins so.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../run/paths.mjs';
import { inSchemes } from './inSchemes.mjs';
import { openStories } from './openStories.mjs';
import { sheetPage } from './sheetPage.mjs';
import { shoot } from './shoot.mjs';
import { sideBySide } from './sideBySide.mjs';

const folder = join(cache, 'review');
mkdirSync(folder, { recursive: true });
const [begins = ''] = process.argv.slice(2);
const stories = await openStories();
const chosen = stories.reviewed.filter(({ id }) => id.startsWith(begins));
const rows = await sideBySide(chosen, 4, async ({ id, title, name }) => {
  const shots = [];
  for (const locale of ['es-MX', 'en']) {
    await inSchemes(stories, id, { locale }, async (scheme, page) => {
      const file = `${id}.${scheme}.${locale}.png`;
      writeFileSync(join(folder, file), await shoot(page));
      shots.push({ file, scheme, locale });
    });
  }
  return { title, name, shots };
});
await stories.close();
writeFileSync(join(folder, 'index.html'), sheetPage(rows));
for (const failure of stories.failures) process.stderr.write(`✗ ${failure}\n`);
process.stdout.write(`${rows.length} review stories × 4: .cache/review/index.html\n`);
process.exitCode = rows.length > 0 && stories.failures.length === 0 ? 0 : 1;
