'use client';
import type { Locale } from './locale.js';
import { useUi } from './uiContext.js';

/** The language of the nearest provider, for texts that are not in a dictionary of ours. */
export function useLocale(): Locale {
  return useUi().locale;
}
