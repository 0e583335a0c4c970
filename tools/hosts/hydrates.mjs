import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a folder on loopback; the API behind the page answers like a host without a session. */
function serve(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    if (path.startsWith('/api/')) {
      response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ success: false, error: { code: 'unauthorized', message: 'No session.' } }));
      return;
    }
    const file = join(folder, normalize(path));
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What the page says in its console while it hydrates; the API's 401 is expected and told by the element itself. */
export async function hydrates(folder, bundler) {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--disable-component-update'] });
  const problems = [];
  try {
    const page = await browser.newPage({ locale: 'es-MX' });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('401')) problems.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/${bundler}.html`);
    await page.getByRole('button', { name: /Timbrar/ }).first().waitFor({ timeout: 15_000 });
    await page.waitForLoadState('networkidle');
  } catch (error) {
    problems.push(error.message);
  } finally {
    await browser.close();
    server.close();
  }
  return problems;
}
