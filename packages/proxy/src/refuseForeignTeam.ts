import type { EndpointMatch } from '@gigstack-ui/api';
import { Refusal } from './Refusal.js';

/**
 * A team can also be named in a path (`/teams/:id…`) or in a body (`team`). Both have to be the team of the session,
 * because the key may well have access to more. A list of teams is narrowed when it comes back.
 */
export function refuseForeignTeam(settled: string | undefined, { endpoint, params }: EndpointMatch, body: unknown): void {
  const isForeignPath = endpoint.path.startsWith('/teams/:id') && params['id'] !== settled;
  const isForeignBody = isRecord(body) && Object.hasOwn(body, 'team') && body.team !== settled;
  if (isForeignPath || isForeignBody) {
    throw new Refusal(403, 'team_not_allowed', 'The request names a team that is not the one this session works with.');
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
