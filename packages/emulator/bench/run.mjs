// A draft of 100 lines saved, against a route on the same kind of server that is sent the same and does nothing, in one run. `pnpm --filter @gigstack-ui/emulator bench`
// Times on a shared machine mean little alone; the ratio is what is kept.
import { fork } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const ROUNDS = 5;
const REPEATS = 400;

const child = fork(fileURLToPath(new URL('server.mjs', import.meta.url)), { execArgv: ['--import', 'tsx'] });
const { url, empty, key } = await new Promise((resolve, reject) => {
  child.once('message', resolve);
  child.once('exit', () => reject(new Error('The server did not start.')));
});

/** As a product's own server asks. */
async function ask(address, method = 'GET', body) {
  const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(address, { method, headers, ...(body && { body }) });
  return { status: answer.status, text: await answer.text() };
}

const line = {
  description: 'Bolígrafo azul, caja de 12',
  quantity: 2,
  product_key: '44121701',
  unit_key: 'XBX',
  taxes: [{ type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false, inclusive: false }],
};
const draftOf = (count) =>
  JSON.stringify({
    invoice_type: 'I',
    client: { id: 'client_universidad' },
    use: 'G03',
    payment_method: 'PUE',
    payment_form: '03',
    items: Array.from({ length: count }, (_, index) => ({ ...line, unit_price: 100 + index })),
  });
const created = JSON.parse((await ask(`${url}/v2/invoices/draft`, 'POST', draftOf(1))).text);
const draft = `${url}/v2/invoices/draft/${created.data.id}`;
const [one, hundred] = [draftOf(1), draftOf(100)];
if (JSON.parse((await ask(draft, 'PUT', hundred)).text).data.items.length !== 100) throw new Error('The draft was not saved.');

const subjects = {
  'an empty route': () => ask(`${empty}/`, 'PUT', hundred),
  'an empty route, nothing sent': () => ask(`${empty}/`),
  'a team read': () => ask(`${url}/v2/teams/team_papeleria`),
  'a draft of 1 line saved': () => ask(draft, 'PUT', one),
  'a draft of 100 lines saved': () => ask(draft, 'PUT', hundred),
};
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const medians = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(subjects)) {
    const times = [];
    for (let each = 0; each < REPEATS; each += 1) {
      const start = performance.now();
      const { status } = await run();
      times.push(performance.now() - start);
      if (status !== 200) throw new Error(`${name}: HTTP ${status}`);
    }
    if (round >= 0) medians[name].push(median(times));
  }
}
child.send('stop');

const ms = (name) => median(medians[name]);
process.stdout.write(`${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}, over HTTP with fetch, ${ROUNDS} rounds of ${REPEATS}\n`);
console.table(Object.fromEntries(Object.keys(subjects).map((name) => [name, { 'ms (p50)': ms(name).toFixed(3) }])));
const value = ms('a draft of 100 lines saved') / ms('an empty route');
console.table([{ goal: 'a draft of 100 lines saved / an empty route', value: value.toFixed(2), limit: '≤ 5', met: value <= 5 }]);
process.exitCode = value <= 5 ? 0 : 1;
