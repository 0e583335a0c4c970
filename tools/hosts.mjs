// Installs the packed packages in an application of their own, as a customer would, and proves they work there: types resolve, the server
// renders, two bundlers bundle, the page hydrates in a browser without a word in its console, and the portal opens in a page without a bundler.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hydrates } from './hosts/hydrates.mjs';
import { showsPortal } from './hosts/showsPortal.mjs';
import { packages } from './packages/list.mjs';
import { run } from './run/exec.mjs';
import { cache, root } from './run/paths.mjs';

const packs = join(cache, 'packs');
const host = join(cache, 'host');

function must(done, what) {
  if (done) return;
  process.stderr.write(`✗ ${what}\n`);
  process.exit(1);
}

for (const { path, manifest } of packages) must(existsSync(join(path, 'dist')), `${manifest.name} is not built. Run "npm run build" first.`);

rmSync(packs, { recursive: true, force: true });
rmSync(host, { recursive: true, force: true });
mkdirSync(packs, { recursive: true });

for (const { path, manifest } of packages) must(run('pnpm', ['--dir', path, 'pack', '--pack-destination', packs]), `${manifest.name} could not be packed.`);
const tarballs = readdirSync(packs);
const tarballOf = (name) => `file:${join(packs, tarballs.find((file) => file.startsWith(`gigstack-ui-${name}-0`) || new RegExp(`^gigstack-ui-${name}-\\d`).test(file)))}`;

for (const { name } of packages) must(run('attw', [tarballOf(name).slice('file:'.length), '--profile', 'esm-only', '--exclude-entrypoints', './styles.css', './element/styles.css', '--format', 'ascii']), `The types of ${name} do not resolve from its tarball.`);

cpSync(join(root, 'tools', 'hosts', 'app'), host, { recursive: true });
const ours = Object.fromEntries(packages.map(({ name, manifest }) => [manifest.name, tarballOf(name)]));
const tools = { react: '19.3.1', 'react-dom': '19.3.1', '@tanstack/react-query': '^5.108.0', vite: '8.3.8', esbuild: '0.28.2', '@types/react': '19.3.0', '@types/react-dom': '19.3.0' };
writeFileSync(join(host, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { ...ours, ...tools }, overrides: ours }, null, 2));

must(run('npm', ['install', '--prefix', host, '--no-audit', '--no-fund', '--loglevel', 'error']), 'The host application could not install the packages.');
must(run('tsc', ['-p', host]), 'The host application does not type-check against the packed types.');
for (const part of ['server', 'esbuild', 'vite']) must(run('node', [join(host, `bundle-${part}.mjs`)]), `The host application could not be bundled: ${part}.`);

const inHost = (file) => import(join(host, file));
const { forgotten } = await inHost('forgotten.mjs');
const missing = await forgotten();
must(missing.length === 0, `No page of the host application shows ${missing.join(', ')}.`);

const { pages } = await inHost('pages.mjs');
const { serveHost } = await inHost('host.mjs');
const server = await serveHost();
const address = `http://127.0.0.1:${server.address().port}`;
const problems = [];
for (const bundler of ['esbuild', 'vite']) {
  for (const [name, shows] of Object.entries(pages)) {
    for (const problem of await hydrates(address, bundler, name, shows)) problems.push(`${name}, bundled by ${bundler}: ${problem}`);
  }
}
for (const problem of await showsPortal(address)) problems.push(`the page without a bundler: ${problem}`);
server.close();
server.closeAllConnections();
must(problems.length === 0, problems.join('\n'));
process.stdout.write('The host application installs, renders, bundles and hydrates.\n');
