import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shieldedStyles } from '../../tools/styles/shieldedStyles.mjs';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), shieldedStyles()],
  // The server puts a fresh value here with every page, see server/page.ts.
  html: { cspNonce: '__NONCE__' },
  // Nothing inline: the page runs under a policy that allows its own files only.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What changes with a release of a library, apart from what changes every day.
    // The portal is for strangers and knows nothing of the product.
    rolldownOptions: { input: ['index.html', 'portal.html'].map((page) => join(import.meta.dirname, page)), output: { codeSplitting: { groups: [{ name: 'libraries', test: /\/node_modules\/(?:react|react-dom|scheduler|@tanstack\/[\w-]+)\// }] } } },
  },
});
