import type { Locale } from './locale.js';

/** Whose light and dark: fixed, the person's system, or whatever `color-scheme` the host page has at that place. */
export type ColorScheme = 'light' | 'dark' | 'auto' | 'inherit';

/** Height of controls and rows: 36 px or 30 px; a narrow container makes both 44 px. */
export type Density = 'normal' | 'compact';

/** Direction of the text. */
export type Direction = 'ltr' | 'rtl';

/** What every `.gs-root` carries, so that tokens mean the same inside the tree and in portals. */
export interface RootAttributes {
  readonly lang: Locale;
  readonly dir: Direction;
  readonly 'data-scheme': ColorScheme;
  readonly 'data-density': Density;
}

/** The attributes of a `.gs-root` element for these settings. */
export function rootAttributes(settings: { locale: Locale; dir: Direction; colorScheme: ColorScheme; density: Density }): RootAttributes {
  return { lang: settings.locale, dir: settings.dir, 'data-scheme': settings.colorScheme, 'data-density': settings.density };
}
