// What a host would install, checked after a build: manifest and files agree, exported names are the accepted ones, sizes keep their budgets,
// nothing names a registry host or this machine. `--write` accepts the exported names.
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { leaks } from './packages/leaks.mjs';
import { packages } from './packages/list.mjs';
import { sizes } from './packages/sizes.mjs';
import { surfaceProblems } from './packages/surface.mjs';

const write = process.argv.includes('--write');
const problems = packages.flatMap((pkg) => surfaceProblems(pkg, write));

for (const { path, manifest } of packages) {
  const { messages, pkg } = await publint({ pkgDir: path, pack: 'pnpm', strict: true });
  problems.push(...messages.map((message) => `${manifest.name}: ${formatMessage(message, pkg)}`));
}

problems.push(...leaks({ packages }));

for (const { name, size, limit, owed } of await sizes()) {
  const isOver = size > limit;
  process.stdout.write(`${name.padEnd(30)} ${size.toFixed(1).padStart(6)} of ${limit} kB${isOver && owed !== undefined ? `, ${(size - limit).toFixed(1)} kB owed` : ''}\n`);
  if (size > (owed ?? limit)) problems.push(`${name} weighs ${size.toFixed(1)} kB, its budget is ${limit} kB${owed === undefined ? '' : ` and it may weigh ${owed} kB until it is met`}.`);
  if (owed !== undefined && !isOver) problems.push(`${name} meets its budget: take its \`owed\` out of tools/packages/budgets.mjs.`);
}

for (const problem of problems) process.stderr.write(`✗ ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
