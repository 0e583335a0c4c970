import { createEmulator } from '../createEmulator.js';
import { emulatorKey } from '../auth/emulatorKey.js';
import { sqliteStore } from '../node/sqliteStore.js';
import { seedClients } from '../seeds/seedClients.js';
import { sampleDraft } from './sampleDraft.js';

/** A process that stamps as many drafts as it is told on a shared file, all at once after a line arrives, some of them refused; it prints the folios. */
const [, , path = '', count = '0'] = process.argv;
const emulator = createEmulator({ store: sqliteStore(path, { shared: true }) });

async function call(route: string, body?: object): Promise<Record<string, unknown>> {
  const request = new Request(`http://emulator.test/v2/invoices/draft${route}`, {
    method: 'POST',
    headers: { authorization: emulatorKey() },
    ...(body && { body: JSON.stringify(body) }),
  });
  return ((await (await emulator.fetch(request)).json()) as { data?: Record<string, unknown> }).data ?? {};
}

const drafts = await Promise.all(
  Array.from({ length: Number(count) + 10 }, (_, index) =>
    call('', index < 10 ? { ...sampleDraft, client: { id: seedClients.datosEquivocados } } : sampleDraft),
  ),
);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const stamped = await Promise.all(drafts.map(({ id }) => call(`/${String(id)}/stamp`)));
process.stdout.write(`${JSON.stringify(stamped.map(({ folio_number }) => folio_number).filter((folio) => folio !== undefined))}\n`);
emulator.close();
process.exit(0);
