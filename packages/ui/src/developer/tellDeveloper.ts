declare const process: { readonly env: { readonly NODE_ENV?: string } };

const told = new Set<string>();

function isDevelopment(): boolean {
  try {
    // Bundlers put the value in its place; a page without a bundler has no `process` and hears nothing.
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Says one sentence in the console, once, while developing: what is wrong, why, and the fix. The page goes on without it. */
export function tellDeveloper(sentence: string): void {
  if (!isDevelopment() || told.has(sentence)) return;
  told.add(sentence);
  console.warn(`[gigstack UI] ${sentence}`);
}
