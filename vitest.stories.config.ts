import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs } from './tools/testing/chromiumArgs.js';

/** Every story runs once in a real browser: it renders, its play function passes, and axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  define: {
    'import.meta.env.VITE_STORY_LOCALE': JSON.stringify(process.env.STORY_LOCALE ?? 'es-MX'),
    'import.meta.env.VITE_STORY_SCHEME': JSON.stringify(process.env.STORY_SCHEME ?? 'light'),
  },
  optimizeDeps: { include: ['react/jsx-dev-runtime', 'react-dom/client', 'axe-core'] },
  test: {
    name: 'stories',
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      api: { port: Number(process.env.STORIES_PORT ?? 63_315) },
      screenshotFailures: false,
      // Axe judges what stands still: a dialog on its way in is paler than it will be.
      provider: playwright({ launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumArgs }, contextOptions: { reducedMotion: 'reduce' } }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
    },
  },
});
