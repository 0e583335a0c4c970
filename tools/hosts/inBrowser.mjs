import { chromium } from 'playwright';

/** Does something in a page of a browser; gives what its console said, what broke, and what was awaited in vain. */
export async function inBrowser(options, work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--disable-component-update'] });
  const problems = [];
  try {
    const page = await browser.newPage({ locale: 'es-MX', ...options });
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    await work(page, problems);
  } catch (error) {
    problems.push(error.message);
  } finally {
    await browser.close();
  }
  return problems;
}
