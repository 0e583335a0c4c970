// What our proxy and our portal add to a call, against a bare Hono pass-through in front of the same upstream, in one run; what they keep of
// 100,000 requests; whether an upload is passed on as it comes. `pnpm --filter @gigstack-ui/proxy bench`
// Times on a shared machine mean little alone; the differences and ratios of one run are what is kept.
import { cpus, loadavg } from 'node:os';
import { start } from './children.mjs';
import { get, hangUp, latencies, throughput } from './load.mjs';
import { streamedShare } from './streamed.mjs';

// Many short rounds: what else the machine does then falls on all of a round alike, and a ratio is taken of each.
const ROUNDS = 21;
const ALONE = 100;
const TOGETHER = 700;
const MANY = 100_000;
const MOST_KEPT_MB = 4;

const upstream = await start('upstream.mjs');
const [passThrough, proxy, portal] = await Promise.all(['passThrough', 'proxy', 'portal'].map((name) => start('fronts.mjs', upstream.ready.url, name)));
const subjects = {
  upstream: () => get(`${upstream.ready.url}/v2/clients/client_1`),
  'Hono pass-through': () => get(`${passThrough.ready.url}/clients/client_1`),
  proxy: () => get(`${proxy.ready.url}/clients/client_1?team=team_1`),
  portal: () => get(`${portal.ready.url}/clients/client_1`, { authorization: `Bearer ${portal.ready.token}` }),
};
const fronts = new Map([
  [subjects['Hono pass-through'], passThrough],
  [subjects.proxy, proxy],
  [subjects.portal, portal],
]);

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const p50 = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
const rate = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round += 1) {
  for (const [name, call] of Object.entries(subjects)) {
    const alone = median(await latencies(call, ALONE));
    const together = await throughput(call, TOGETHER);
    if (round < 0) continue;
    p50[name].push(alone);
    rate[name].push(together);
  }
}

async function kept(call) {
  // What is made once is made by then.
  await throughput(call, MANY / 10);
  const before = await fronts.get(call).ask('memory');
  await throughput(call, MANY);
  const after = await fronts.get(call).ask('memory');
  return after.heap + after.buffers - before.heap - before.buffers;
}
const keptBy = { proxy: await kept(subjects.proxy), portal: await kept(subjects.portal) };
const share = await streamedShare(proxy.ready.url, async () => (await upstream.ask('received')).received);
for (const front of fronts.values()) front.stop();
upstream.stop();
hangUp();

process.stdout.write(`${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}\n`);
console.table(
  Object.fromEntries(Object.keys(subjects).map((name) => [name, { 'ms, one at a time (p50)': median(p50[name]).toFixed(3), 'requests/s, 32 at a time': Math.round(median(rate[name])) }])),
);
const goals = ['proxy', 'portal'].flatMap((name) => [
  { goal: `ms that the ${name} adds to the upstream (p50)`, value: median(p50[name]) - median(p50.upstream), limit: '≤ 1', met: (value) => value <= 1 },
  { goal: `throughput of the ${name} / Hono pass-through`, value: median(rate[name].map((each, round) => each / rate['Hono pass-through'][round])), limit: '≥ 0.7', met: (value) => value >= 0.7 },
  { goal: `MB the ${name} keeps of 100,000 requests`, value: keptBy[name], limit: `≤ ${MOST_KEPT_MB}`, met: (value) => value <= MOST_KEPT_MB },
]);
goals.push({ goal: 'share of an upload passed on before it has all come', value: share, limit: '≥ 0.9', met: (value) => value >= 0.9 });
const told = goals.map(({ goal, value, limit, met }) => ({ goal, value: value.toFixed(3), limit, met: met(value) }));
console.table(told);
process.exitCode = told.every(({ met }) => met) ? 0 : 1;
