// The line editor beside a floor without a framework and two editors of react-hook-form, in one run. `pnpm bench editor`
// Times on a shared machine mean little alone: every goal is a ratio taken in this run, the middle of three rounds.
import { chromium } from 'playwright';
import { chromiumArgs } from '../../tools/testing/chromiumArgs.ts';
import { findChromium } from '../../tools/run/chromium.mjs';
import { median, report } from '../report.mjs';
import { buildPages, subjects } from './buildPages.mjs';
import { openSubject } from './openSubject.mjs';
import { startServer } from './startServer.mjs';

const isGates = process.env.BENCH_GATES === '1';
const ROUNDS = 3;
const sizes = isGates ? [100, 500, 2000] : [10, 100, 500, 2000];
/** What no goal asks of an editor, and what would take a minute. */
const isLeftOut = (name, lines) => (lines === 2000 && (name === 'naive' || name === 'careful')) || (isGates && (name === 'floor' || (lines !== 500 && name !== 'ours')));

const { path, reason } = findChromium();
if (path === undefined) throw new Error(reason);
const server = await startServer(await buildPages());
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });

const found = {};
const keep = (name, lines, what, value) => ((found[`${name} ${lines} ${what}`] ??= []), found[`${name} ${lines} ${what}`].push(value));
const of = (name, lines, what) => median(found[`${name} ${lines} ${what}`]);

try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lines of sizes) {
      for (const name of subjects) {
        if (isLeftOut(name, lines)) continue;
        const subject = await openSubject(browser, server.url, name, lines);
        const { p50, cpu } = await subject.type();
        keep(name, lines, 'mount', subject.mount);
        keep(name, lines, 'p50', p50);
        keep(name, lines, 'cpu', cpu);
        if (lines === 500) keep(name, lines, 'add', await subject.add());
        await subject.close();
      }
    }
    const pasted = await openSubject(browser, server.url, 'ours', 3);
    keep('ours', 500, 'paste', await pasted.paste(500));
    await pasted.close();
    if (isGates) continue;
    for (const name of ['floor', 'ours']) {
      const subject = await openSubject(browser, server.url, name, 100, { throttle: 4 });
      keep(name, 100, 'slow p98', (await subject.type()).p98);
      await subject.close();
    }
  }
} finally {
  await browser.close();
  server.stop();
}

console.table(Object.fromEntries(Object.entries(found).map(([name, values]) => [name, { ms: median(values).toFixed(2), rounds: values.map((value) => value.toFixed(1)).join(' ') }])));

const ratio = (goal, one, other, limit, gate = false) => ({ goal, value: of(...one) / of(...other), limit, gate });
const gates = [
  ratio('4 · CPU per key at 500 lines / naive', ['ours', 500, 'cpu'], ['naive', 500, 'cpu'], 0.15, true),
  ratio('4 · CPU per key at 500 lines / careful', ['ours', 500, 'cpu'], ['careful', 500, 'cpu'], 0.3),
  ratio('5 · mount of 500 lines / naive', ['ours', 500, 'mount'], ['naive', 500, 'mount'], 0.4, true),
  ratio('5 · mount of 2,000 lines / of 100', ['ours', 2000, 'mount'], ['ours', 100, 'mount'], 2, true),
  ratio('6 · paste of 500 lines / mount of 500', ['ours', 500, 'paste'], ['ours', 500, 'mount'], 2, true),
];
const byHand = () => [
  ...sizes.map((lines) => ratio(`1 · key to paint p50 at ${lines} lines / floor`, ['ours', lines, 'p50'], ['floor', lines, 'p50'], 1.5)),
  ...sizes.map((lines) => ratio(`2 · CPU per key at ${lines} lines / floor`, ['ours', lines, 'cpu'], ['floor', lines, 'cpu'], 3)),
  ratio('2 · CPU per key at 2,000 lines / at 10', ['ours', 2000, 'cpu'], ['ours', 10, 'cpu'], 2),
  ratio('5 · adding a line at 500 / floor', ['ours', 500, 'add'], ['floor', 500, 'add'], 2),
  ratio('7 · key to paint p98 at 4× throttle, 100 lines / floor', ['ours', 100, 'slow p98'], ['floor', 100, 'slow p98'], 2),
];
report('editor', isGates ? gates : [...byHand(), ...gates]);
