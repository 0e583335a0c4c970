import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { allEndpoints, createProxy } from '@gigstack-ui/proxy';
import { Hono } from 'hono';
import type { Gigstack } from './gigstack.js';
import { page } from './page.js';
import { refuseOtherHosts } from './refuseOtherHosts.js';
import type { Sessions } from './sessions.js';

interface AppOptions {
  readonly gigstack: Gigstack;
  readonly sessions: Sessions;
  /** Folder of the built page. */
  readonly dist: string;
}

const PERSON = { id: 'user_demo', name: 'Julia Arce' };

/** The product's whole server: its page, its own session route, and gigstack behind one route. */
export function createApp({ gigstack, sessions, dist }: AppOptions): Hono {
  const teams = gigstack.teams === 'own' ? gigstack.teams : gigstack.teams.map(({ id }) => id);
  const proxy = createProxy({
    ...gigstack.proxy,
    basePath: '/api/gigstack',
    endpoints: allEndpoints,
    authorize: (request) => (sessions.isSignedIn(request) ? { user: PERSON.id, teams } : null),
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.name : 'Error'} in the gigstack route\n`),
  });

  const app = new Hono();
  app.use(refuseOtherHosts);
  app.all('/api/gigstack/*', ({ req }) => proxy(req.raw));
  app.get('/app/session', (context) => {
    if (!sessions.isSignedIn(context.req.raw)) return context.json(failure('unauthorized', 'There is no session: reload the page.'), 401);
    context.header('cache-control', 'private, no-store');
    return context.json({ user: PERSON, teams: gigstack.teams === 'own' ? [] : gigstack.teams });
  });
  app.all('/api/*', (context) => context.json(failure('route_not_found', 'This server has no such route.'), 404));
  app.all('/app/*', (context) => context.json(failure('route_not_found', 'This server has no such route.'), 404));

  const files = serveStatic({ root: relative(process.cwd(), dist), onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable') });
  app.get('/assets/*', files, (context) => context.text('There is no such file.', 404));
  app.get('/nomada.svg', files);
  app.get('*', async ({ req }) => {
    const answer = await page(join(dist, 'index.html'));
    if (!sessions.isSignedIn(req.raw)) answer.headers.append('set-cookie', sessions.signIn(req.raw));
    return answer;
  });

  // A visitor who leaves aborts the request: nobody is there to be told, and it is no failure.
  app.onError((_, context) => context.json(failure('internal_server_error', 'This server could not handle the request.'), 500));
  return app;
}

function failure(code: string, message: string) {
  return { success: false, error: { code, message } };
}
