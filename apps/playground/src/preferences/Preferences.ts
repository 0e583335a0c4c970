import type { ColorScheme } from './ColorScheme.js';
import type { Locale } from './Locale.js';

/** How this person wants the product to look and speak. */
export interface Preferences {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly colorScheme: ColorScheme;
  readonly setColorScheme: (scheme: ColorScheme) => void;
}
