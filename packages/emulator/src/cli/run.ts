import { emulatorKey } from '../auth/emulatorKey.js';
import { StoreFileError } from '../node/StoreFileError.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { CliFailure } from './CliFailure.js';
import { readArguments, usage } from './readArguments.js';
import { serve, type Serving } from './serve.js';

/** The command: starts an emulator, prints where it is and the keys that open it, and stops on SIGINT and SIGTERM. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const { help, ...options } = readArguments(args);
    if (help) process.stdout.write(usage);
    else announce(await serve(options));
  } catch (error) {
    if (!(error instanceof CliFailure) && !(error instanceof StoreFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function announce(serving: Serving): void {
  const keys = Object.values(seedTeams).flatMap((team) => [false, true].map((livemode) => `  ${team} ${livemode ? 'live' : 'test'}  ${emulatorKey({ team, livemode })}`));
  process.stdout.write(`${serving.url}\n\nAPI   ${serving.url}/v2\nKeys\n${keys.join('\n')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void serving.close().then(() => process.exit(0)));
  }
}
