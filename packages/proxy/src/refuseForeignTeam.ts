import { Refusal } from './Refusal.js';

/**
 * A team can also be named in a path (`/teams/:id…`) or in a body (`team`). Both have to be the team of the session,
 * because the key may well have access to more.
 */
export function refuseForeignTeam(settled: string | undefined, path: readonly string[], body: unknown): void {
  const named = [path[0] === 'teams' ? path[1] : undefined, teamOf(body)].filter((team) => team !== undefined);
  if (named.some((team) => team !== settled)) {
    throw new Refusal(403, 'team_not_allowed', 'The request names a team that is not the one this session works with.');
  }
}

function teamOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, 'team') ? Reflect.get(body, 'team') : undefined;
}
