import { parseArgs } from 'node:util';
import { CliFailure } from './CliFailure.js';

/** What the command was asked to do. */
export interface CliOptions {
  /** 0 is any free port. */
  port: number;
  /** The data file; in memory without one. */
  data: string | undefined;
  /** Whether several processes may use the data file. */
  shared: boolean;
  /** Delete the data file first. */
  reset: boolean;
  /** Begin with the seeded clients, services and invoices, or only with the teams. */
  seed: boolean;
  help: boolean;
}

/** What `--help` prints. */
export const usage = `gigstack-emulator: a local gigstack, on this machine only.

  --port <number>  port to listen on, 4010 unless told; 0 takes any free one
  --data <file>    SQLite file to keep everything in; without it all is forgotten at the end
  --reset          delete the data file and start over
  --shared         let several emulators use the data file at once
  --no-seed        start with the two teams and nothing in them
  --help           print this
`;

/** Reads the arguments; throws a sentence for what it does not understand. */
export function readArguments(args: readonly string[]): CliOptions {
  const { values } = parse(args);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new CliFailure('--port takes a number from 0 to 65535.');
  if (values.data === undefined && (values.reset || values.shared)) throw new CliFailure('--reset and --shared need a data file: add --data <file>.');
  return { port, data: values.data, shared: values.shared, reset: values.reset, seed: !values['no-seed'], help: values.help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        data: { type: 'string' },
        shared: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        'no-seed': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CliFailure(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
