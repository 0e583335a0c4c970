import { seedTeams } from '@gigstack-ui/emulator';
import type { GigstackProviderProps } from '@gigstack-ui/react';
import type { HostLookName } from './adapters/hostLooks.js';
import type { Network } from './gigstack.js';

/** What the toolbar holds. */
export interface Toolbar {
  readonly theme: keyof typeof themes;
  readonly scheme: 'light' | 'dark';
  readonly locale: 'es-MX' | 'en';
  readonly density: 'normal' | 'compact';
  readonly dir: 'ltr' | 'rtl';
  /** Inline size of the container in pixels; `full` is the canvas. */
  readonly width: 'full' | '320' | '440' | '620' | '960';
  /** Whose components stand for our primitives. */
  readonly adapter: HostLookName;
  readonly network: Network;
  /** '' leaves the team to the story. */
  readonly team: string;
}

type Theme = NonNullable<GigstackProviderProps['theme']>;

/** Looks a host might give the product; Tinta is ours. */
export const themes = {
  tinta: {},
  bosque: { accent: 'light-dark(#0b6b53, #5fd3b3)', 'accent-ink': 'light-dark(#ffffff, #04231b)' },
  ciruela: { accent: 'light-dark(#7a2a63, #f0a6dc)', 'accent-ink': 'light-dark(#ffffff, #32102a)', radius: '2px' },
} satisfies Record<string, Theme>;

const menu = <Icon extends string>(title: string, icon: Icon, items: readonly (readonly [value: string, title: string])[]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
});

/** The menus over the canvas. */
export const globalTypes = {
  theme: menu('Theme', 'paintbrush', [['tinta', 'Tinta'], ['bosque', 'Bosque'], ['ciruela', 'Ciruela']]),
  scheme: menu('Scheme', 'mirror', [['light', 'Light'], ['dark', 'Dark']]),
  locale: menu('Locale', 'globe', [['es-MX', 'Español'], ['en', 'English']]),
  density: menu('Density', 'component', [['normal', 'Normal'], ['compact', 'Compact']]),
  dir: menu('Direction', 'transfer', [['ltr', 'Left to right'], ['rtl', 'Right to left']]),
  width: menu('Width', 'ruler', [['full', 'Full width'], ['320', '320 px'], ['440', '440 px'], ['620', '620 px'], ['960', '960 px']]),
  adapter: menu('Adapter', 'structure', [['ours', 'Our components'], ['mui', 'MUI'], ['mantine', 'Mantine'], ['shadcn', 'shadcn']]),
  network: menu('Network', 'lightning', [['normal', 'Network normal'], ['slow', 'Network slow'], ['failing', 'Every request fails'], ['offline', 'Offline']]),
  team: menu('Team', 'users', [['', 'Team of the story'], [seedTeams.papeleria, 'Papelería'], [seedTeams.estudio, 'Estudio']]),
};

/** Where the toolbar stands at first. */
export const firstGlobals: Omit<Toolbar, 'locale' | 'scheme'> = { theme: 'tinta', density: 'normal', dir: 'ltr', width: 'full', adapter: 'ours', network: 'normal', team: '' };
