// For customers: what is hydrated is minified.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
await build({
  root: here,
  base: '/files/vite/',
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: join(here, 'out', 'vite'),
    rolldownOptions: { input: join(here, 'page.tsx'), output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js', assetFileNames: 'page[extname]' } },
  },
});
