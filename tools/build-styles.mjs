import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { shield } from './styles/shield.mjs';

/** One minified stylesheet from a source file and everything it imports, and the files it was read from. */
export async function bundleWithSources(entry) {
  const require = createRequire(entry);
  const fromPackages = {
    name: 'workspace-styles',
    setup(builder) {
      builder.onResolve({ filter: /^@gigstack-ui\// }, ({ path }) => ({ path: require.resolve(path) }));
    },
  };
  const folder = dirname(entry);
  const result = await build({ entryPoints: [entry], absWorkingDir: folder, bundle: true, minify: true, write: false, metafile: true, plugins: [fromPackages] });
  return { css: shield(result.outputFiles[0].text), sources: Object.keys(result.metafile.inputs).map((source) => resolve(folder, source)) };
}

/** One minified stylesheet from a source file and everything it imports; workspace packages are found the way Node finds them, and no page's own rules undo ours. */
export async function bundle(entry) {
  return (await bundleWithSources(entry)).css;
}
