import { resolve } from 'node:path';
import { StartFailure } from './StartFailure.js';

/** What this server was asked to do. */
export interface ServerOptions {
  /** Absent: the emulator in this process. */
  readonly apiKey: string | undefined;
  readonly dataFile: string;
  readonly port: number;
  /** Start over with the emulator's seeds. */
  readonly reset: boolean;
  /** Answer the emulator's knobs under `/_emulator`, for tests in a browser. */
  readonly knobs: boolean;
  /** Only find out whether everything is ready to start. */
  readonly check: boolean;
}

const FLAGS = new Set(['--reset', '--knobs', '--check']);
const USUAL_PORT = 4310;

/** Reads flags and variables; throws a `StartFailure` for what it does not understand. The key itself is judged by the proxy. */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>, root: string): ServerOptions {
  const unknown = args.find((arg) => !FLAGS.has(arg));
  if (unknown !== undefined) throw new StartFailure(`The demo does not know the option ${unknown}. It takes --reset.`);
  const port = env.PORT ? Number(env.PORT) : USUAL_PORT;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartFailure('PORT is not a port number. Use one from 1 to 65535.');
  return {
    apiKey: env.GIGSTACK_API_KEY,
    dataFile: resolve(root, env.GIGSTACK_DATA || '.data/gigstack.sqlite'),
    port,
    reset: args.includes('--reset'),
    knobs: args.includes('--knobs'),
    check: args.includes('--check'),
  };
}
