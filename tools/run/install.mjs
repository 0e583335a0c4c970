import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './exec.mjs';
import { cache, root } from './paths.mjs';

const stampFile = join(cache, 'installed');

/** Everything that decides what node_modules holds: lockfile, manifests, Node itself. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function isFresh(wanted) {
  return existsSync(join(root, 'node_modules', '.bin')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

/** Installs dependencies when they are missing or stale. pnpm comes through npx, so Node and npm are all a machine needs. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Node ${process.versions.node} is too old: install Node 20.19 or newer and run this again.\n`);
    process.exit(1);
  }
  const wanted = fingerprint();
  if (isFresh(wanted)) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'])) {
    process.stderr.write('The dependencies could not be installed. Check that the package registry can be reached, then run this again.\n');
    process.exit(1);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampFile, wanted);
}
