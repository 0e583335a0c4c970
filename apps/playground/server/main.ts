import { join } from 'node:path';
import { readOptions } from './readOptions.js';
import { start } from './start.js';

const playground = join(import.meta.dirname, '..');

try {
  const options = readOptions(process.argv.slice(2), process.env, join(playground, '../..'));
  const running = await start(options, join(playground, 'dist'));
  if (running) {
    process.stdout.write(`${running.url}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void running.close().then(() => process.exit(0)));
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The demo could not start.'}\n`);
  process.exitCode = 1;
}
