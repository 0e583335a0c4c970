// The built Storybook works from any sub-path and asks no other address: every story and every page of words is opened there, and the whole once.
import { openStories } from './openStories.mjs';
import { sideBySide } from './sideBySide.mjs';

const stories = await openStories();
// A page that has shown hundreds holds more than a browser gives one page.
const ids = stories.all.map(({ id }) => id);
const walks = Array.from({ length: Math.ceil(ids.length / 40) }, (_, index) => ids.slice(index * 40, (index + 1) * 40));
await sideBySide(walks, 3, (part) => stories.walk(part));
await sideBySide(stories.documents, 3, async ({ id }) => (await stories.openDocument(id)).close());
await (await stories.openWhole()).close();
await stories.close();
for (const failure of stories.failures) process.stderr.write(`✗ ${failure}\n`);
process.stdout.write(`${stories.all.length} stories and ${stories.documents.length} documents opened under a sub-path\n`);
process.exitCode = stories.failures.length === 0 && stories.all.length > 0 && stories.documents.length > 0 ? 0 : 1;
