import { allEndpoints, createProxy } from '@gigstack-ui/proxy';
import type { Gigstack } from './gigstack.js';
import { person } from './person.js';
import type { Sessions } from './sessions.js';

/** gigstack behind one route of this server: whoever is signed in, for the teams that are theirs. Throws when the key cannot be used. */
export function gigstackRoute(gigstack: Gigstack, sessions: Sessions, address: string): (request: Request) => Promise<Response> {
  const teams = gigstack.teams === 'own' ? gigstack.teams : gigstack.teams.map(({ id }) => id);
  return createProxy({
    ...gigstack.proxy(address),
    basePath: '/api/gigstack',
    endpoints: allEndpoints,
    authorize: (request) => (sessions.isSignedIn(request) ? { user: person.id, teams } : null),
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.name : 'Error'} in the gigstack route\n`),
  });
}
