import type { MockInstance } from 'vitest';

/** What was complained about on the console. React 18 warns of layout effects in what is rendered to a string; that is of tests alone, which have a document where a server has none. */
export function complaintsOf(console: MockInstance<(...words: unknown[]) => void>): readonly unknown[][] {
  return console.mock.calls.filter(([words]) => !String(words).includes('useLayoutEffect does nothing on the server'));
}
