import { defineConfig } from 'vitest/config';

const node = ['sat-catalogs', 'cfdi', 'api', 'proxy', 'emulator'];
const dom = ['hooks', 'ui', 'pickers', 'clients', 'invoices', 'payments', 'portal', 'react'];

/** Tests that take long (`*.long.test.ts`) are run by `npm run test:all` alone, which sets LONG. */
const long = process.env['LONG'] === '1';
const tests = (name: string, extensions: string[]) => extensions.map((extension) => `packages/${name}/src/**/*${long ? '.long' : ''}.test.${extension}`);
const exclude = ['**/node_modules/**', ...(long ? [] : ['**/*.long.test.*'])];

/** Two environments, one process: pure packages run in Node, React packages in jsdom with axe and Testing Library at hand. */
export default defineConfig({
  test: {
    // One core would be left idle otherwise, and on two that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [...node.flatMap((name) => tests(name, ['ts'])), ...(long ? [] : ['tools/**/*.test.mjs', 'apps/*/server/**/*.test.ts'])],
          exclude,
          ...(long && { testTimeout: 300_000 }),
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [...dom.flatMap((name) => tests(name, ['ts', 'tsx'])), ...(long ? [] : ['.storybook/**/*.test.tsx'])],
          exclude,
          setupFiles: ['./tools/testing/setup-dom.ts'],
          testTimeout: long ? 300_000 : 20_000,
        },
      },
    ],
  },
});
