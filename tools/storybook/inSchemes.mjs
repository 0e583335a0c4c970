import { atRest } from './atRest.mjs';

/** What a host's own theme or two providers show is decided as the story opens; the other stories are turned where they stand. */
const opensAgain = /^design-/;

/** Runs in the page: the dark scheme, as the toolbar would set it. */
function turnDark() {
  const roots = (within) => [...within.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? roots(element.shadowRoot) : [])]);
  for (const element of roots(document)) if (element.matches('.gs-root[data-scheme="light"]')) element.dataset.scheme = 'dark';
}

/** Opens a story light, then dark, and hands the page over in each. */
export async function inSchemes(stories, id, globals, take) {
  const light = await stories.open(id, { ...globals, scheme: 'light' });
  await take('light', light);
  if (!opensAgain.test(id)) {
    await light.evaluate(turnDark);
    await atRest(light);
    await take('dark', light);
    return light.close();
  }
  await light.close();
  const dark = await stories.open(id, { ...globals, scheme: 'dark' });
  await take('dark', dark);
  return dark.close();
}
