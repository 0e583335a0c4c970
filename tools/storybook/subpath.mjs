// The built Storybook works from any sub-path and asks no other address: every review story is opened there.
import { openStories } from './openStories.mjs';

const stories = await openStories();
for (const { id } of stories.reviewed) await (await stories.open(id)).close();
await stories.close();
for (const failure of stories.failures) process.stderr.write(`✗ ${failure}\n`);
process.stdout.write(`${stories.reviewed.length} review stories opened under a sub-path\n`);
process.exitCode = stories.failures.length === 0 && stories.reviewed.length > 0 ? 0 : 1;
