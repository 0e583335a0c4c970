import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { shield } from './styles/shield.mjs';

/** One minified stylesheet from a source file and everything it imports; workspace packages are found the way Node finds them, and no page's own rules undo ours. */
export async function bundle(entry) {
  const require = createRequire(entry);
  const fromPackages = {
    name: 'workspace-styles',
    setup(builder) {
      builder.onResolve({ filter: /^@gigstack-ui\// }, ({ path }) => ({ path: require.resolve(path) }));
    },
  };
  const result = await build({ entryPoints: [entry], absWorkingDir: dirname(entry), bundle: true, minify: true, write: false, plugins: [fromPackages] });
  return shield(result.outputFiles[0].text);
}
