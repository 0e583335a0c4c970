// Totals of 2,000 lines by us and by big.js in one run, one changed line, and the weight of the package. `pnpm --filter @gigstack-ui/cfdi bench`
// Times on a shared machine mean little alone; the ratios are what is kept.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { median, report } from '../../../bench/report.mjs';
import { createTotals, preflight, preflightLine, totals } from '../src/index.ts';
import { computeLine } from '../src/totals/computeLine.ts';
import { parseItem } from '../src/totals/parseItem.ts';
import { summarise } from '../src/totals/summarise.ts';
import { Sums } from '../src/totals/Sums.ts';
import { parseWithBig, totalsWithBig } from './big-totals.mjs';

const LINES = 2_000;
const WARM_UP = 40;
const ROUNDS = 101;
const iva = { type: 'IVA', factor: 'Tasa', rate: '0.16', withholding: false };
const kinds = [[iva], [iva], [iva, { type: 'IVA', factor: 'Tasa', rate: '0.106667', withholding: true }, { type: 'ISR', factor: 'Tasa', rate: '0.1', withholding: true }], [{ ...iva, rate: '0' }]];
const items = Array.from({ length: LINES }, (_, index) => ({
  description: 'Servicio',
  product_key: '80101500',
  unit_key: 'E48',
  quantity: index % 5 === 0 ? `${1 + (index % 9)}.5` : String(1 + (index % 9)),
  unit_price: (((index * 7919) % 1_000_000) / 100 + 1).toFixed(2),
  discount: index % 4 === 0 ? '1.25' : '0',
  taxes: kinds[index % kinds.length],
}));

const parsed = items.map((item) => parseItem(item));
const withBig = parseWithBig(items);
const none = { transferred: undefined, withheld: undefined };

function full() {
  const sums = new Sums();
  for (const item of parsed) sums.add(computeLine(item));
  return summarise(sums, 'MXN', 2, none).total;
}

const running = createTotals();
items.forEach((item, index) => running.set(String(index), item));
let turn = 0;
function oneLine() {
  turn += 1;
  running.set('7', { ...items[7], quantity: turn % 2 === 0 ? '3' : '4' });
  return running.summary().total;
}

const context = { receiver: { tax_id: 'EKU9003173C9', legal_name: 'ESCUELA KEMPER URGATE', tax_system: '601', address: { zip: '42501' } }, today: '2026-11-22' };
const draft = { invoice_type: 'I', use: 'G03', payment_form: '03', payment_method: 'PUE', items };

// Compared with one another, so they take turns; what follows is told for information and would only stir the memory between them.
const compared = { 'big.js, all lines': () => totalsWithBig(withBig), 'all parsed lines': full, 'one changed line': oneLine };
const told = {
  'totals() from text': () => totals({ items }).total,
  'preflight, all lines': () => preflight(draft, context),
  'preflight, one line': () => preflightLine(draft, 7, context),
};

if (full() !== totalsWithBig(withBig) || full() !== totals({ items }).total) throw new Error('The two do not agree.');

const times = Object.fromEntries(Object.keys({ ...compared, ...told }).map((name) => [name, []]));
for (const subjects of [compared, told]) {
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(subjects)) {
      // A single line is too short for the clock.
      const repeat = name.includes('one') ? 50 : 1;
      const start = performance.now();
      for (let each = 0; each < repeat; each += 1) run();
      if (round >= 0) times[name].push((performance.now() - start) / repeat);
    }
  }
}
const ms = (name) => median(times[name]);

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
async function weigh(code) {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: folder, loader: 'ts' }, bundle: true, format: 'esm', target: 'es2022', minify: true, write: false, logLevel: 'silent' });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
const entries = { '.': '.', './totals alone': null, './amounts': './amounts', './choices': './choices', './presets': './presets', './csf': './csf', './sat-errors': './sat-errors', './messages': './messages' };
const weights = Object.fromEntries(
  await Promise.all(Object.keys(entries).map(async (name) => [name, await weigh(name === './totals alone' ? `export { totals } from '@gigstack-ui/cfdi'` : `export * from '@gigstack-ui/cfdi${name.slice(1)}'`)])),
);

console.table(Object.fromEntries(Object.keys(times).map((name) => [name, { 'ms (median)': ms(name).toFixed(4) }])));
console.table(Object.fromEntries(Object.entries(weights).map(([name, kB]) => [name, { 'kB gzip -9': kB.toFixed(1) }])));
report('cfdi', [
  { goal: 'full totals of 2,000 parsed lines / big.js', value: ms('all parsed lines') / ms('big.js, all lines'), limit: 0.05, gate: true },
  { goal: 'one changed line / full totals', value: ms('one changed line') / ms('all parsed lines'), limit: 0.05 },
  { goal: 'kB of the package without messages', value: weights['.'], limit: 12, gate: true },
]);
