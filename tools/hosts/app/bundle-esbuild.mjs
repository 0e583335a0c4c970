// For a developer: React and we say everything there is to say.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
await build({ entryPoints: [join(here, 'page.tsx')], outdir: join(here, 'out', 'esbuild'), bundle: true, splitting: true, format: 'esm', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"development"' } });
