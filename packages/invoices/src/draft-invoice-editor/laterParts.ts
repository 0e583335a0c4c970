import { lazyPart } from '@gigstack-ui/ui';

// What nobody needs for the first look at an invoice: its code comes once the page has nothing else to do.

/** The preview and the confirmation of a stamp. */
export const EditorDialogs = lazyPart(() => import('./EditorDialogs.js').then((module) => module.EditorDialogs));

/** The findings with their words, of which there are a hundred. */
export const FindingList = lazyPart(() => import('./FindingList.js').then((module) => module.FindingList));

/** The menu of a line. */
export const LineMenuList = lazyPart(() => import('./LineMenuList.js').then((module) => module.LineMenuList));

/** Fetches all of them ahead of time, so that a connection lost later takes none of them away; answers with the way to call it off. */
export function fetchLaterParts(): () => void {
  const timer = setTimeout(() => {
    for (const part of [FindingList, EditorDialogs, LineMenuList]) part.preload();
  }, 300);
  return () => clearTimeout(timer);
}
