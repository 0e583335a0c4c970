import { Refusal } from './Refusal.js';
import type { Session } from './Session.js';

/**
 * The team a request acts in, or undefined for the key's own. The team in the browser only selects: what is not in the
 * session's list is refused with 403, a choice that was not made with 400.
 */
export function sessionTeam({ teams }: Pick<Session, 'teams'>, query: URLSearchParams): string | undefined {
  const [named, second] = query.getAll('team');
  if (second !== undefined) throw new Refusal(400, 'invalid_query', 'The query names a team more than once.');
  if (teams === 'own') {
    if (named === undefined) return undefined;
    throw new Refusal(403, 'team_not_allowed', 'This session works with one team and cannot name another.');
  }
  const team = named ?? (teams.length === 1 ? teams[0] : undefined);
  if (team === undefined && teams.length > 1) {
    throw new Refusal(400, 'team_required', 'This session has several teams: the request has to say which one.');
  }
  if (!team || !teams.includes(team)) {
    throw new Refusal(403, 'team_not_allowed', 'This session has no access to that team.');
  }
  return team;
}
