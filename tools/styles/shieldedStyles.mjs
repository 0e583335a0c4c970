import { bundleWithSources } from '../build-styles.mjs';

const ours = /[\\/]packages[\\/][\w-]+[\\/]src[\\/]styles\.css$/;

/** For Vite: a package's stylesheet as its tarball has it, so that Storybook and the playground show what a host gets. */
export function shieldedStyles() {
  return {
    name: 'gigstack-shielded-styles',
    enforce: 'pre',
    // Lowered light-dark() would not follow the color-scheme of the page around.
    config: () => ({ build: { cssTarget: 'esnext' } }),
    async load(id) {
      if (!ours.test(id)) return undefined;
      const { css, sources } = await bundleWithSources(id);
      for (const source of sources) this.addWatchFile(source);
      return css;
    },
  };
}
