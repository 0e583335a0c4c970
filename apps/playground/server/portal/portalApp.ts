import { randomBytes } from 'node:crypto';
import { createPortal } from '@gigstack-ui/proxy';
import { Hono } from 'hono';
import { failure } from '../failure.js';
import type { Gigstack } from '../gigstack.js';
import type { Sessions } from '../sessions.js';
import { createLinks, type Customer } from './links.js';
import { readWords } from './readWords.js';
import { createVisits } from './visits.js';

interface PortalAppOptions {
  readonly gigstack: Gigstack;
  readonly sessions: Sessions;
  /** Where this server is. */
  readonly address: string;
}

/**
 * A portal for the customers of this product. A person of the product makes a link, whose code is behind the `#` and so in no server's log;
 * the page trades it for a cookie, once, and with the cookie asks for short tokens, which stay in its memory.
 */
export function portalApp({ gigstack, sessions, address }: PortalAppOptions): Hono {
  const links = createLinks();
  const visits = createVisits(randomBytes(32));
  const portal = createPortal({
    ...gigstack.proxy(address),
    secret: randomBytes(48).toString('base64'),
    basePath: '/portal/api',
    isRevoked: ({ clientId, team, issuedAt }) => links.isWithdrawn({ clientId, team }, issuedAt),
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.name : 'Error'} in the portal\n`),
  });
  const app = new Hono();

  // Only JSON: a page of another site cannot send it here without being asked first, and it is never allowed.
  app.post('/portal/enter', async (context) => {
    const { code = '' } = await readWords(context.req.raw);
    const customer = links.take(code);
    if (!customer) return context.json(failure('link_used', 'This link has been used or has run out.'), 410);
    context.header('set-cookie', visits.begin(context.req.raw, customer));
    return context.body(null, 204);
  });
  app.post('/portal/session', async (context) => {
    context.header('cache-control', 'private, no-store');
    const visit = visits.of(context.req.raw);
    if (!visit || visits.isOver(visit) || links.isWithdrawn(visit, visit.beganAt)) return context.json(failure('unauthorized', 'Come in by a new link.'), 401);
    return context.json(await portal.mint({ clientId: visit.clientId, ...(visit.team !== undefined && { team: visit.team }) }));
  });
  // A real product sends a link to the address it has on file; here whoever sends links is told.
  app.post('/portal/ask', (context) => {
    const visit = visits.of(context.req.raw);
    if (visit) links.ask(visit);
    return context.body(null, 204);
  });
  app.all('/portal/api/*', ({ req }) => portal.handler(req.raw));

  app.use('/app/portal-links', async (context, next) => {
    if (sessions.isSignedIn(context.req.raw)) return next();
    return context.json(failure('unauthorized', 'There is no session: reload the page.'), 401);
  });
  app.get('/app/portal-links', (context) => {
    const { clientId = '', team } = context.req.query();
    return context.json({ asked: links.hasAsked(customerOf(clientId, team)) });
  });
  app.post('/app/portal-links', async (context) => {
    const { clientId = '', team } = await readWords(context.req.raw);
    if (clientId === '' || !isOurs(team)) return context.json(failure('invalid_request_body', 'A link is for one client of one of your teams.'), 400);
    return context.json({ url: `${address}/portal#${links.make(customerOf(clientId, team))}` });
  });
  app.delete('/app/portal-links', async (context) => {
    const { clientId = '', team } = await readWords(context.req.raw);
    if (!isOurs(team)) return context.json(failure('invalid_request_body', 'This is none of your teams.'), 400);
    links.withdraw(customerOf(clientId, team));
    return context.body(null, 204);
  });
  return app;

  function isOurs(team: string | undefined): boolean {
    return gigstack.teams === 'own' ? !team : gigstack.teams.some(({ id }) => id === team);
  }
}

function customerOf(clientId: string, team: string | undefined): Customer {
  return { clientId, team: team === '' ? undefined : team };
}
