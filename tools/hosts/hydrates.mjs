import { inBrowser } from './inBrowser.mjs';

/** What a page that was rendered on the server says while it hydrates and the answers to its first questions come. */
export function hydrates(address, bundler, name, shows) {
  return inBrowser({}, async (page, problems) => {
    const answer = await page.goto(`${address}/pages/${bundler}/${name}`);
    if (await page.locator('#failed').count()) return void problems.push(await page.locator('#failed').textContent());
    if (/<[^<>]* style="/.test(await answer.text())) problems.push('The page came with a style attribute.');
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    await page.getByText(shows).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
  });
}
