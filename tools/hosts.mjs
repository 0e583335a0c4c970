// Installs the packed packages in an application of their own, as a customer would, and proves they work there: types resolve, the server
// renders, two bundlers bundle, the page hydrates in a browser without a word in its console, and the portal opens in a page without a bundler.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
must(run('node', [join(host, 'render.mjs')]), 'The server could not render the host application.');
must(run('node', [join(host, 'bundle-esbuild.mjs')]), 'esbuild could not bundle the host application.');
must(run('node', [join(host, 'bundle-vite.mjs')]), 'Vite could not bundle the host application.');
for (const bundler of ['esbuild', 'vite']) {
  const problems = await hydrates(join(host, 'out'), bundler);
  must(problems.length === 0, `The page bundled by ${bundler} says in its console:\n${problems.join('\n')}`);
}
const { servePortal } = await import(join(host, 'portal.mjs'));
const portalProblems = await showsPortal(servePortal);
must(portalProblems.length === 0, `The page without a bundler says:\n${portalProblems.join('\n')}`);
process.stdout.write('The host application installs, renders, bundles and hydrates.\n');
