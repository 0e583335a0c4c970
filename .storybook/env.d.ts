declare module '*.css';

interface ImportMeta {
  /** Set by the story test runner: which corner of the theme × locale matrix this run looks at. */
  readonly env: { readonly VITE_STORY_LOCALE?: string; readonly VITE_STORY_SCHEME?: string };
}
