import { defineConfig } from 'vitest/config';

/** The tests of tables alone: each case is written down, so a mutant that lives today lives tomorrow. */
export default defineConfig({
  test: { environment: 'node', include: ['src/**/*.test.ts'], exclude: ['src/**/*.properties.test.ts', 'src/csf/**', 'src/data/**', 'src/sat-errors/**', 'src/choices/**'] },
});
