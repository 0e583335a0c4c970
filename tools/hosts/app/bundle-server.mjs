// Bundles only the application's own JSX: the packages are loaded by plain Node from node_modules, as a server would.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
await build({ entryPoints: [join(here, 'App.tsx')], outfile: join(here, 'out', 'server.mjs'), bundle: true, packages: 'external', format: 'esm', platform: 'node', jsx: 'automatic' });
