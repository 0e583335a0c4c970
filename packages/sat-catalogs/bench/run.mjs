// Product keys searched by us and by MiniSearch in one run: hits, times, build, heap, size. `pnpm --filter @gigstack-ui/sat-catalogs bench`
// Times on a shared machine mean little alone; the ratios are what is kept.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { at, median, report } from '../../../bench/report.mjs';
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

console.table(table);
console.table(Object.fromEntries(Object.entries(built).map(([name, { times, heap }]) => [name, { 'build ms': median(times).toFixed(0), 'heap MB': heap.toFixed(1) }])));

const size = gzipSync(asset, { level: 9 }).length;
const tsv = gzipSync(readFileSync(new URL('../source/c_ClaveProdServ.tsv', import.meta.url)), { level: 9 }).length;
const p99 = (engine, name) => Number(table.find((row) => row.engine === engine && row.protocol === name)['p99 ms']);
const ours = table.filter(({ engine }) => engine === 'ours');
report('sat-catalogs', [
  { goal: 'hit@20 (short names)', value: Number(ours.find((row) => row.protocol === 'short')['hit@20']), sign: '≥', limit: 0.955, gate: true },
  { goal: 'hit@20 with one slip, least of both protocols', value: Math.min(...ours.map((row) => Number(row['one slip']))), sign: '≥', limit: 0.92, gate: true },
  { goal: 'p99 / MiniSearch p99, worst protocol', value: Math.max(...protocols.map((name) => p99('ours', name) / p99('MiniSearch, fuzzy', name))), limit: 0.2 },
  { goal: 'build / MiniSearch build', value: median(built.ours.times) / median(built['MiniSearch, fuzzy'].times), limit: 0.5 },
  { goal: 'heap MB', value: built.ours.heap, limit: 40, gate: true },
  { goal: 'asset / TSV, gzip -9', value: size / tsv, limit: 0.8, gate: true },
]);
