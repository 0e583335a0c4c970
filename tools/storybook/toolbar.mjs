// Every menu of the toolbar changes what it says it does: on a list, a form, the invoice and a button, as somebody who looks at them sees it.
import { openStories } from './openStories.mjs';

const list = 'clients-clientlist--default';
const form = 'clients-clientfiscalform--default';
const invoice = 'invoices-draftinvoiceeditor--default';
const button = 'payments-paymentrequestbutton--default';
const patience = 20_000;

/** What is on the page, by its words. */
const shows = (text) => (page) => page.getByText(text).first().waitFor({ timeout: patience });
/** What the browser makes of an element: a property of its style, once it is so. */
const wears = (selector, property, expected) => async (page) => {
  await page.locator(selector).first().waitFor({ timeout: patience });
  await page.waitForFunction(([where, name, value]) => getComputedStyle(document.querySelector(where))[name] === value, [selector, property, expected], { timeout: patience });
};
const measures = (selector, side, expected) => async (page) => {
  await page.locator(selector).first().waitFor({ timeout: patience });
  await page.waitForFunction(([where, name, value]) => Math.round(document.querySelector(where).getBoundingClientRect()[name]) === value, [selector, side, expected], { timeout: patience });
};
const hasElement = (selector) => (page) => page.locator(selector).first().waitFor({ state: 'attached', timeout: patience });
/** Says that it failed and offers another attempt, which fails too; nothing of the server's is shown. */
const failsAndOffers = (retry) => async (page) => {
  const alert = page.locator('[data-gs-slot="alert"]').filter({ has: page.getByRole('button', { name: retry }) });
  await alert.waitFor({ timeout: patience });
  await alert.getByRole('button', { name: retry }).click();
  await alert.waitFor({ timeout: patience });
  if ((await page.getByText('UNIVERSIDAD ROBOTICA').count()) > 0) throw new Error('shows a client all the same');
};
/** Waits with the place kept, then shows it. */
const isSlow = async (page) => {
  await hasElement('[aria-busy="true"]')(page);
  if ((await page.getByText('UNIVERSIDAD ROBOTICA').count()) > 0) throw new Error('did not wait');
  await shows('UNIVERSIDAD ROBOTICA')(page);
};

/** A story, what the toolbar holds, and what is seen then. */
const checks = [
  [button, { theme: 'tinta' }, wears('.story [data-variant="primary"]', 'backgroundColor', 'rgb(39, 67, 159)')],
  [button, { theme: 'bosque' }, wears('.story [data-variant="primary"]', 'backgroundColor', 'rgb(11, 107, 83)')],
  [button, { theme: 'ciruela' }, wears('.story [data-variant="primary"]', 'borderRadius', '2px')],
  [list, { scheme: 'light' }, wears('.story', 'backgroundColor', 'rgb(246, 245, 242)')],
  [list, { scheme: 'dark' }, wears('.story', 'backgroundColor', 'rgb(17, 18, 21)')],
  [list, { locale: 'es-MX' }, shows('Cliente nuevo')],
  [list, { locale: 'en' }, shows('New client')],
  [invoice, { locale: 'en' }, hasElement('.gs-root[lang="en"]')],
  [form, { density: 'normal' }, measures('.story .gs-control', 'height', 36)],
  [form, { density: 'compact' }, measures('.story .gs-control', 'height', 30)],
  [invoice, { density: 'compact' }, measures('.story .gs-control[data-appearance="box"]', 'height', 30)],
  [form, { dir: 'ltr' }, wears('.story .gs-field', 'direction', 'ltr')],
  [form, { dir: 'rtl' }, wears('.story .gs-field', 'direction', 'rtl')],
  ...['320', '440', '620', '960'].map((width) => [list, { width }, measures('.story', 'width', Number(width))]),
  [invoice, { width: '320' }, measures('.story', 'width', 320)],
  [list, { adapter: 'mui' }, hasElement('.MuiButton-root')],
  [form, { adapter: 'mui' }, hasElement('.MuiOutlinedInput-root')],
  [list, { adapter: 'mantine' }, hasElement('.mantine-Button-root')],
  [list, { adapter: 'shadcn' }, hasElement('.sd-button')],
  [list, { network: 'normal' }, shows('UNIVERSIDAD ROBOTICA')],
  [list, { network: 'slow' }, isSlow],
  [list, { network: 'failing' }, failsAndOffers('Reintentar')],
  [list, { network: 'offline' }, failsAndOffers('Reintentar')],
  [list, { network: 'failing', locale: 'en' }, failsAndOffers('Try again')],
  [list, { team: 'team_estudio' }, shows('XENON')],
];

const stories = await openStories();
const wrong = [];
for (const [story, globals, check] of checks) {
  const page = await stories.load(story, globals);
  await check(page).catch((error) => wrong.push(`${story} with ${JSON.stringify(globals)}: ${error.message.split('\n')[0]}`));
  await page.close();
}
await stories.close();
for (const line of [...wrong, ...stories.failures]) process.stderr.write(`✗ ${line}\n`);
process.stdout.write(`${checks.length - wrong.length} of ${checks.length} settings of the toolbar do what they say\n`);
process.exitCode = wrong.length === 0 && stories.failures.length === 0 ? 0 : 1;
