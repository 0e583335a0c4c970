import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createApp } from './createApp.js';
import { openGigstack, type Gigstack } from './gigstack.js';
import { gigstackRoute } from './gigstackRoute.js';
import { listen } from './listen.js';
import { portalApp } from './portal/portalApp.js';
import type { ServerOptions } from './readOptions.js';
import { createSessions, type Sessions } from './sessions.js';
import { StartFailure } from './StartFailure.js';

/** A server that is up. */
export interface Running {
  readonly url: string;
  /** Stops listening, lets go of open connections and closes the data file. */
  close(): Promise<void>;
}

/** Starts the demo, or with `check` only proves that it could be; throws with a sentence when it cannot. */
export async function start(options: ServerOptions, dist: string): Promise<Running | undefined> {
  const { dataFile, check } = options;
  mkdirSync(dirname(dataFile), { recursive: true });
  const gigstack = openGigstack(options);
  try {
    const sessions = createSessions(join(dirname(dataFile), 'session'));
    let route = routeOf(options, gigstack, sessions, options.port);
    if (check) {
      gigstack.close();
      return undefined;
    }
    if (!existsSync(join(dist, 'index.html'))) throw new StartFailure('The page of the demo is not built yet. Start it with: npm run demo');
    let portal = portalApp({ gigstack, sessions, address: addressOf(options.port) });
    const app = createApp({
      gigstack: (request) => route(request),
      portal: (request) => portal.fetch(request),
      sessions,
      teams: gigstack.teams === 'own' ? [] : gigstack.teams,
      dist,
      emulator: gigstack.emulator,
      knobs: options.knobs,
    });
    const { server, port } = await listen(app, options.port);
    // Another port than asked for is another address for the pages of the emulator.
    if (port !== options.port) {
      route = routeOf(options, gigstack, sessions, port);
      portal = portalApp({ gigstack, sessions, address: addressOf(port) });
    }
    return { url: addressOf(port), close };

    function close(): Promise<void> {
      return new Promise((resolve) => {
        server.close(() => {
          gigstack.close();
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    }
  } catch (error) {
    gigstack.close();
    throw error;
  }
}

/** A key that the proxy does not take came out of a variable, and the sentence should say which. */
function routeOf({ apiKey }: ServerOptions, gigstack: Gigstack, sessions: Sessions, port: number): ReturnType<typeof gigstackRoute> {
  try {
    return gigstackRoute(gigstack, sessions, addressOf(port));
  } catch (error) {
    if (apiKey === undefined || !(error instanceof Error)) throw error;
    throw new StartFailure(`GIGSTACK_API_KEY cannot be used. ${error.message} Without that variable the demo uses the emulator.`);
  }
}

function addressOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
