import { defineConfig } from 'vitest/config';

const node = ['sat-catalogs', 'cfdi', 'api', 'proxy', 'emulator'];
const dom = ['hooks', 'ui', 'pickers', 'clients', 'invoices', 'payments', 'portal', 'react'];

/** Two environments, one process: pure packages run in Node, React packages in jsdom with axe and Testing Library at hand. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [...node.map((name) => `packages/${name}/src/**/*.test.ts`), 'tools/**/*.test.mjs', 'apps/*/server/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: dom.flatMap((name) => [`packages/${name}/src/**/*.test.ts`, `packages/${name}/src/**/*.test.tsx`]),
          setupFiles: ['./tools/testing/setup-dom.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
