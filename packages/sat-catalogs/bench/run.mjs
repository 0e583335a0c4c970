// Product keys searched by us and by MiniSearch in one run: hits, times, build, heap, size. `pnpm --filter @gigstack-ui/sat-catalogs bench`
// Times on a shared machine mean little alone; the ratios are what is kept.
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createCatalog } from '../src/search/createCatalog.ts';
import { boostOf } from '../src/boostOf.ts';
import { ceiling, fold, protocol, protocols, rows } from './protocol.mjs';

const asset = readFileSync(new URL('../assets/ClaveProdServ.txt', import.meta.url), 'utf8');
const documents = rows.map(([code, name, other]) => ({ code, name, other }));

const engines = {
  ours: {
    build: () => createCatalog(asset, boostOf.ClaveProdServ),
    search: (engine, text) => engine.search(text).map(({ code }) => code),
  },
  'MiniSearch, fuzzy': {
    build: () => {
      const engine = new MiniSearch({ fields: ['name', 'other'], storeFields: ['name'], idField: 'code', processTerm: fold });
      engine.addAll(documents);
      return engine;
    },
    search: (engine, text) => engine.search(text, { fuzzy: 0.2 }).slice(0, 20).map(({ id }) => id),
  },
};

const ROUNDS = 3;
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))];

/** Times of building, each engine in turn, so that a busy moment hits both; then the heap of each alone. */
function builds() {
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { build }] of Object.entries(engines)) {
      const start = performance.now();
      build();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(engines).map(([name, engine]) => {
      const before = memory();
      engine.built = engine.build();
      return [name, { times: times[name], heap: (memory() - before) / 1e6 }];
    }),
  );
}

function memory() {
  for (let pass = 0; pass < 4; pass += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function ask({ built, search }, queries) {
  let hits = 0;
  const times = [];
  for (const { code, text } of queries) {
    const start = performance.now();
    const codes = search(built, text);
    times.push(performance.now() - start);
    if (codes.includes(code)) hits += 1;
  }
  return { hits: hits / queries.length, times: times.toSorted((a, b) => a - b) };
}

const built = builds();
const table = [];
for (const name of protocols) {
  const { plain, slips } = protocol(name);
  const best = ceiling(plain);
  const rounds = { ours: [], 'MiniSearch, fuzzy': [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const engine of Object.keys(engines)) rounds[engine].push({ plain: ask(engines[engine], plain), slips: ask(engines[engine], slips) });
  }
  for (const [engine, results] of Object.entries(rounds)) {
    const all = results.map((result) => [...result.plain.times, ...result.slips.times].toSorted((a, b) => a - b));
    table.push({
      protocol: name,
      engine,
      'hit@20': results[0].plain.hits.toFixed(3),
      'one slip': results[0].slips.hits.toFixed(3),
      ceiling: best.toFixed(3),
      'p50 ms': median(all.map((times) => at(times, 0.5))).toFixed(2),
      'p99 ms': median(all.map((times) => at(times, 0.99))).toFixed(2),
    });
  }
}

process.stdout.write(`${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}\n`);
console.table(table);
console.table(Object.fromEntries(Object.entries(built).map(([name, { times, heap }]) => [name, { 'build ms': median(times).toFixed(0), 'heap MB': heap.toFixed(1) }])));

const size = gzipSync(asset, { level: 9 }).length;
const tsv = gzipSync(readFileSync(new URL('../source/c_ClaveProdServ.tsv', import.meta.url)), { level: 9 }).length;
const p99 = (engine, name) => Number(table.find((row) => row.engine === engine && row.protocol === name)['p99 ms']);
const goals = [
  ['hit@20 (short names)', Number(table.find((row) => row.engine === 'ours' && row.protocol === 'short')['hit@20']), '≥', 0.955],
  ['hit@20 with one slip, least of both protocols', Math.min(...table.filter((row) => row.engine === 'ours').map((row) => Number(row['one slip']))), '≥', 0.92],
  ['p99 / MiniSearch p99, worst protocol', Math.max(...protocols.map((name) => p99('ours', name) / p99('MiniSearch, fuzzy', name))), '≤', 0.2],
  ['build / MiniSearch build', median(built.ours.times) / median(built['MiniSearch, fuzzy'].times), '≤', 0.5],
  ['heap MB', built.ours.heap, '≤', 40],
  ['asset / TSV, gzip -9', size / tsv, '≤', 0.8],
];
console.table(goals.map(([goal, value, sign, limit]) => ({ goal, value: value.toFixed(3), limit: `${sign} ${limit}`, met: sign === '≤' ? value <= limit : value >= limit })));
process.exitCode = goals.every(([, value, sign, limit]) => (sign === '≤' ? value <= limit : value >= limit)) ? 0 : 1;
