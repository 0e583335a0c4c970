import { inBrowser } from './inBrowser.mjs';

/** What a page without a bundler says in its console while the portal opens in it, and what is missing on it. */
export function showsPortal(address) {
  return inBrowser({ viewport: { width: 360, height: 800 } }, async (page, problems) => {
    await page.goto(`${address}/plain`);
    await page.getByText('Papelería El Faro').first().waitFor();
    await page.getByRole('heading', { name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA' }).waitFor();
    const radius = await page.locator('gigstack-portal').evaluate((element) => getComputedStyle(element.shadowRoot.querySelector('.gs-root')).getPropertyValue('--gs-radius-sm'));
    if (radius === '') problems.push('The styles of the portal did not reach its shadow root.');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByText('Your purchases, invoices and payments').waitFor();
  });
}
