import { defineConfig } from '@playwright/test';
import { chromiumArgs } from './tools/testing/chromiumArgs.js';

const port = Number(process.env.E2E_PORT ?? 4391);

/** Whole journeys in a real browser against the playground, as `npm run demo` serves it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.REPORT_FILE ?? '.cache/reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    acceptDownloads: true,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumArgs },
  },
  projects: [
    { name: 'journeys', testMatch: '*.journey.ts' },
    { name: 'faults', testMatch: '*.faults.ts' },
  ],
  webServer: {
    command: 'tsx apps/playground/server/main.ts --reset --knobs',
    env: { PORT: String(port), GIGSTACK_DATA: '.cache/e2e-data/gigstack.sqlite' },
    url: `http://127.0.0.1:${port}`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
