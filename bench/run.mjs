// Every bench of the repository in one run, and one table of all goals: `pnpm bench`, or `pnpm bench editor cfdi` for some of them.
// `--gates` runs what holds on any machine, as `npm run test:all` does; the other goals are judged by hand on a quiet machine.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages } from '../tools/packages/list.mjs';
import { run } from '../tools/run/exec.mjs';
import { root } from '../tools/run/paths.mjs';
import { machine, row } from './report.mjs';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const isGates = args.includes('--gates');

/** The editor's own, then that of every package with a `bench` script; each ends with `report(name, goals)` of bench/report.mjs. */
const benches = [
  { name: 'editor', command: ['tsx', ['bench/editor/run.mjs']] },
  ...packages.filter(({ manifest }) => manifest.scripts?.bench).map(({ name, manifest }) => ({ name, command: ['pnpm', ['--filter', manifest.name, 'bench']] })),
];
const chosen = benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0 || wanted.some((name) => !benches.some((bench) => bench.name === name))) {
  process.stderr.write(`Unknown bench. There are: ${benches.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

const reports = join(root, 'reports', 'bench');
const results = chosen.map(({ name, command: [command, rest] }) => {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const succeeded = run(command, rest, isGates ? { BENCH_GATES: '1' } : {});
  return { name, succeeded, ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { goals: [] }) };
});

const lines = results.flatMap(({ name, goals }) => goals.map((goal) => ({ bench: name, ...row(goal) })));
process.stdout.write(`\n${machine()}\n`);
console.table(lines);
mkdirSync(reports, { recursive: true });
const columns = ['bench', 'goal', 'value', 'limit', 'met', 'gate'];
const table = [columns, columns.map(() => '---'), ...lines.map((line) => columns.map((column) => line[column]))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
writeFileSync(join(root, 'reports', 'bench.md'), `# Bench, ${new Date().toISOString()}\n\n${results.map((result) => `- ${result.name}: ${result.machine ?? 'did not come to its end'}`).join('\n')}\n\n${table}\n`);
for (const { name, goals } of results) if (goals.length === 0) process.stderr.write(`✗ ${name} told no goals.\n`);
process.exitCode = results.every(({ succeeded, goals }) => succeeded && goals.length > 0) ? 0 : 1;
