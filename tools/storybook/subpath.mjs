// The built Storybook works from any sub-path and asks no other address: every story and every page of words is opened there, and the whole once.
import { openStories } from './openStories.mjs';
import { sideBySide } from './sideBySide.mjs';

const stories = await openStories();
await sideBySide(stories.all, 3, async ({ id }) => (await stories.open(id)).close());
await sideBySide(stories.documents, 3, async ({ id }) => (await stories.openDocument(id)).close());
await (await stories.openWhole()).close();
await stories.close();
for (const failure of stories.failures) process.stderr.write(`✗ ${failure}\n`);
process.stdout.write(`${stories.all.length} stories and ${stories.documents.length} documents opened under a sub-path\n`);
process.exitCode = stories.failures.length === 0 && stories.all.length > 0 && stories.documents.length > 0 ? 0 : 1;
