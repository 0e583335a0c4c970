import type { Plugin } from 'vite';

/** For Vite: a package's stylesheet as its tarball has it, so that Storybook and the playground show what a host gets. */
export function shieldedStyles(): Plugin;
