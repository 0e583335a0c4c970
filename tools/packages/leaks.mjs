import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run/paths.mjs';

const registries = new RegExp(['registry', 'npmjs'].join('\\.') + '|npm\\.pkg\\.github|registry\\.(yarnpkg|npmmirror)', 'i');
const machine = /(^|[^A-Za-z0-9_.])\/(home|Users|root|work)\/[A-Za-z0-9_.-]+\//;

function* files(path) {
  for (const name of readdirSync(path)) {
    const child = join(path, name);
    if (statSync(child).isDirectory()) yield* files(child);
    else yield child;
  }
}

/** Places where a built file or the lockfile names a registry host or a path of the machine that built it. */
export function leaks({ packages }) {
  const built = packages.flatMap(({ path }) => [...files(join(path, 'dist'))]);
  return [join(root, 'pnpm-lock.yaml'), ...built].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [registries, machine].filter((pattern) => pattern.test(text)).map((pattern) => `${relative(root, file)} matches ${pattern}`);
  });
}
