import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { failure } from './failure.js';
import { page } from './page.js';
import { person } from './person.js';
import { refuseOtherHosts } from './refuseOtherHosts.js';
import type { Sessions } from './sessions.js';
import type { Team } from './Team.js';

/** Where a customer pays, and where one without RFC makes the invoice of a receipt. */
const emulatorPages = ['/p/*', '/autofactura'];

interface AppOptions {
  /** What answers below `/api/gigstack`. */
  readonly gigstack: (request: Request) => Promise<Response>;
  /** What answers customers below `/portal`, and this product's people about their links. */
  readonly portal: (request: Request) => Response | Promise<Response>;
  readonly sessions: Sessions;
  /** Teams to choose from; none when the key decides. */
  readonly teams: readonly Team[];
  /** Folder of the built page. */
  readonly dist: string;
  /** Answers the pages that the emulator hands out addresses of; absent with the real API. */
  readonly emulator?: ((request: Request) => Promise<Response>) | undefined;
  /** Answer the emulator's knobs below `/_emulator`, for tests. */
  readonly knobs?: boolean | undefined;
}

/** The product's whole server: its page, its own session route, and gigstack behind one route. */
export function createApp({ gigstack, portal, sessions, teams, dist, emulator, knobs = false }: AppOptions): Hono {
  const app = new Hono();
  app.use(refuseOtherHosts);
  app.all('/api/gigstack/*', ({ req }) => gigstack(req.raw));
  if (emulator) {
    for (const path of [...emulatorPages, ...(knobs ? ['/_emulator/*'] : [])]) app.all(path, ({ req }) => emulator(req.raw));
  }
  app.get('/app/session', (context) => {
    if (!sessions.isSignedIn(context.req.raw)) return context.json(failure('unauthorized', 'There is no session: reload the page.'), 401);
    context.header('cache-control', 'private, no-store');
    return context.json({ user: person, teams });
  });
  // A page of its own, for strangers: nobody is signed in to the product by it.
  app.get('/portal', () => page(join(dist, 'portal.html'), 'no-referrer'));
  for (const path of ['/portal/*', '/app/portal-links']) app.all(path, ({ req }) => portal(req.raw));
  for (const path of ['/api/*', '/app/*']) app.all(path, (context) => context.json(failure('route_not_found', 'This server has no such route.'), 404));

  const files = serveStatic({
    root: relative(process.cwd(), dist),
    onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  app.get('/assets/*', files, (context) => context.text('There is no such file.', 404));
  app.get('/nomada.svg', files);
  app.get('*', async ({ req }) => {
    const answer = await page(join(dist, 'index.html'));
    if (!sessions.isSignedIn(req.raw)) answer.headers.append('set-cookie', sessions.signIn(req.raw));
    return answer;
  });

  // Also where a visitor who left ends up: nobody is there to read it.
  app.onError((_, context) => context.json(failure('internal_server_error', 'This server could not handle the request.'), 500));
  return app;
}
