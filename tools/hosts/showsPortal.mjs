import { chromium } from 'playwright';

/** What a page without a bundler says in its console while the portal opens in it, and what is missing on it. */
export async function showsPortal(servePortal) {
  const server = await servePortal();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--disable-component-update'] });
  const problems = [];
  try {
    const page = await browser.newPage({ locale: 'es-MX', viewport: { width: 360, height: 800 } });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByText('Papelería El Faro').first().waitFor({ timeout: 15_000 });
    await page.getByRole('heading', { name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA' }).waitFor({ timeout: 15_000 });
    const font = await page.locator('gigstack-portal').evaluate((element) => getComputedStyle(element.shadowRoot.querySelector('.gs-root')).getPropertyValue('--gs-radius-sm'));
    if (font === '') problems.push('The styles of the portal did not reach its shadow root.');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByText('Your purchases, invoices and payments').waitFor({ timeout: 15_000 });
  } catch (error) {
    problems.push(error.message);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return problems;
}
