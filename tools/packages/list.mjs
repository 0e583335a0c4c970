import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

const folder = join(root, 'packages');

/** Every package of ours with its manifest. */
export const packages = readdirSync(folder)
  .map((name) => ({ name, path: join(folder, name), manifest: JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) }))
  .filter(({ manifest }) => manifest.private !== true);
