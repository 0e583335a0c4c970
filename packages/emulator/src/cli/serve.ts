import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { createEmulator, type Emulator } from '../createEmulator.js';
import { sqliteStore } from '../node/sqliteStore.js';
import { CliFailure } from './CliFailure.js';
import type { CliOptions } from './readArguments.js';

/** An emulator that listens. */
export interface Serving {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening, lets go of open connections and of the data file. */
  readonly close: () => Promise<void>;
}

/** Starts an emulator on the loopback interface; throws a sentence when it cannot. */
export async function serve({ port, data, shared, reset, seed }: Omit<CliOptions, 'help'>): Promise<Serving> {
  const emulator = open({ data, shared, reset, seed });
  const server = createAdaptorServer({ fetch: (request: Request, bindings) => answer(emulator, request, bindings as HttpBindings), hostname: '127.0.0.1' }) as Server;
  try {
    await listening(server, port);
  } catch (error) {
    emulator.close();
    throw error;
  }
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          emulator.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function open({ data, shared, reset, seed }: Pick<CliOptions, 'data' | 'shared' | 'reset' | 'seed'>): Emulator {
  const onError = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (data === undefined) return createEmulator({ onError, seed });
  // Opened once before anything is deleted: a file that is in use, or that is not the emulator's, stays as it is.
  if (reset) {
    sqliteStore(data).close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${data}${suffix}`, { force: true });
  }
  return createEmulator({ store: sqliteStore(data, { shared }), onError, seed });
}

/** A lost answer is a connection that breaks. */
async function answer(emulator: Emulator, request: Request, { incoming }: HttpBindings): Promise<Response> {
  try {
    return await emulator.fetch(request);
  } catch {
    incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another with --port.` : `Port ${port} may not be used: ${error.message}`;
      reject(new CliFailure(sentence));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
