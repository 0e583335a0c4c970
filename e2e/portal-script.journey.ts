import { expect } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { merchantOf, phoneOf, watchForTokens } from './portal.js';
import { servePlainPage } from './portalScript.js';
import { test } from './portalServer.js';

const own = `
const portal = document.querySelector('gigstack-portal');
const ask = (address, body = {}) => fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const code = location.hash.slice(1);
history.replaceState(null, '', location.pathname);
const entered = ask('/portal/enter', { code });
portal.brand = { name: 'Cobalto Empaques' };
portal.addEventListener('gigstack-portal', ({ detail }) => { document.title += ' ' + detail.type; });
portal.fetchSession = async () => {
  await entered;
  const answer = await ask('/portal/session');
  return answer.status === 401 ? null : answer.json();
};
`;

test('a script on a plain page draws the portal in its own root, under the strictest policy, with what the page set before the element was defined', async ({ browser, baseURL, portalServer }) => {
  const merchant = await merchantOf(browser, baseURL);
  const client = await merchant.client({ name: 'Plana', legal_name: 'INGRID XODAR JIMENEZ', tax_id: 'XOJI740919U48', tax_system: '612', use: 'G03', email: 'plana@example.com', address: { zip: '76028' } });
  await merchant.receipt(client, 'Cajas', 100);
  const phone = await phoneOf(browser, baseURL, { locale: 'es', width: 320 });
  const watch = watchForTokens(phone);
  const page = await phone.newPage();
  await servePlainPage(page, baseURL ?? '', '<gigstack-portal base-url="/portal/api"></gigstack-portal>', own, { first: 'own' });
  await page.goto((await merchant.link(client)).replace('/portal#', '/tienda/#'));
  await page.getByRole('checkbox', { name: /^Cajas/ }).check();
  // What the host's script set before the element was one has been taken, and nothing of it hides the element's own properties.
  await expect(page.getByText('Cobalto Empaques', { exact: true })).toBeVisible();
  expect(await page.locator('gigstack-portal').evaluate((portal: HTMLElement) => Object.keys(portal).filter((name) => ['fetchSession', 'brand'].includes(name)))).toEqual([]);
  await page.locator('gigstack-portal').evaluate((portal: HTMLElement & { brand?: { name: string } }) => (portal.brand = { name: 'Cobalto del Bajío' }));
  await expect(page.getByText('Cobalto del Bajío', { exact: true })).toBeVisible();
  // Its styles are there.
  expect((await page.getByRole('button', { name: 'Continuar' }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByRole('button', { name: 'Son correctos, facturar' }).click();
  await expect(page.getByRole('heading', { name: 'Tu factura está lista' })).toBeVisible({ timeout: 20_000 });
  await expect(page).toHaveTitle(/session\.opened.*receipt\.stamped/);
  expect(watch.complaints).toEqual([]);
  // Last, since axe makes inline styles of its own.
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await watch.expectNone(portalServer.log());
  await phone.close();
});
