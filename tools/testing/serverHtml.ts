import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

/** What a server makes of a page. Here there is a document, so layout effects are chosen that a server would not see; React 18 warns of them, and of nothing else may it. */
export function serverHtml(page: ReactElement): string {
  const { error } = console;
  console.error = (...words: unknown[]) => {
    if (!String(words[0]).includes('useLayoutEffect does nothing on the server')) error(...words);
  };
  try {
    return renderToString(page);
  } finally {
    console.error = error;
  }
}
