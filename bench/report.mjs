import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, hostname, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/run/paths.mjs';

const folder = join(root, 'reports', 'bench');

/** What a time on this machine may be compared with: name, processor, load, Node. */
export const machine = () => `${hostname()}, ${cpus()[0]?.model.trim() ?? 'unknown'} × ${cpus().length}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`;

/** Whether a goal is reached. */
export const isMet = ({ value, sign = '≤', limit }) => (sign === '≤' ? value <= limit : value >= limit);

/**
 * The end of every bench: its goals as a table, and as a file that `pnpm bench` puts together with those of the others. A goal is
 * `{ goal, value, sign, limit, gate }`: what is measured, the ratio or count found, `≤` (unless told) or `≥`, what it is held to, and whether it
 * holds on any machine, however busy, so that a miss is a failure and not a reason to measure again where it is quiet.
 */
export function report(name, goals) {
  process.stdout.write(`${name} on ${machine()}\n`);
  console.table(goals.map((goal) => row(goal)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name, machine: machine(), goals }, null, 2) + '\n');
  process.exitCode = goals.every((goal) => isMet(goal) || (process.env.BENCH_GATES === '1' && !goal.gate)) ? 0 : 1;
}

/** A goal as a line of a table. */
export function row({ goal, value, sign = '≤', limit, gate = false }) {
  return { goal, value: value.toPrecision(3), limit: `${sign} ${limit}`, met: isMet({ value, sign, limit }) ? 'yes' : 'NO', gate: gate ? 'gate' : 'by hand' };
}

/** The middle of a list of numbers. */
export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** The value below which the given share of a list lies. */
export const at = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
