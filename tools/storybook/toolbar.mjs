// Every menu of the toolbar changes what it says it does.
import { openStories } from './openStories.mjs';

const list = 'clients-clientlist--default';
const root = '.gs-root:not([data-gs-portal])';
/** What the toolbar holds, and what stands on the page then. */
const checks = [
  [{ theme: 'ciruela' }, `${root}[style*="--gs-accent"]`],
  [{ scheme: 'dark' }, `${root}[data-scheme="dark"]`],
  [{ locale: 'en' }, `${root}[lang="en"] :text("New client")`],
  [{ density: 'compact' }, `${root}[data-density="compact"]`],
  [{ dir: 'rtl' }, `${root}[dir="rtl"]`],
  [{ width: '320' }, '.story[data-width="320"]'],
  [{ adapter: 'mui' }, '.MuiButton-root'],
  [{ adapter: 'mantine' }, '.mantine-Button-root'],
  [{ adapter: 'shadcn' }, '.sd-button'],
  [{ network: 'normal' }, ':text("UNIVERSIDAD ROBOTICA")'],
  [{ network: 'slow' }, '[aria-busy="true"]'],
  [{ network: 'failing' }, ':text("UNIVERSIDAD ROBOTICA"), [data-gs-slot="alert"]'],
  [{ network: 'offline' }, '[data-gs-slot="alert"]'],
  [{ team: 'team_estudio' }, ':text("XENON")'],
];

const stories = await openStories();
for (const [globals, shows] of checks) {
  const page = await stories.load(list, globals);
  const [[menu, value]] = Object.entries(globals);
  await page.locator(shows).first().waitFor({ state: 'attached', timeout: 20_000 }).catch(() => stories.failures.push(`${menu} "${value}" shows no ${shows}`));
  await page.close();
}
await stories.close();
for (const failure of stories.failures) process.stderr.write(`✗ ${failure}\n`);
process.stdout.write(`${checks.length} settings of the toolbar do what they say\n`);
process.exitCode = stories.failures.length === 0 ? 0 : 1;
