import { teams, type Endpoint } from '@gigstack-ui/api';
import { Refusal } from './Refusal.js';
import type { Work } from './Work.js';

/** What a page may see of a successful answer: without the fields that are only for servers, and of teams only those of the session. */
export async function pageAnswer(answer: Response, endpoint: Endpoint, { teams: allowed, upstream }: Work): Promise<Response> {
  const isTeamList = endpoint.id === teams.list.id;
  if (!answer.ok || !answer.body || (endpoint.hidden.length === 0 && !isTeamList)) return answer;
  const body = await read(answer);
  const own = allowed === 'own' ? [upstream.key.team] : allowed;
  const shown = isTeamList ? onlyTeams(body, own) : withoutFields(body, new Set(endpoint.hidden));
  return new Response(JSON.stringify(shown), { status: answer.status, headers: answer.headers });
}

async function read(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    throw new Refusal(502, 'upstream_invalid', 'gigstack answered with something that is not JSON.');
  }
}

function withoutFields(value: unknown, hidden: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((element) => withoutFields(element, hidden));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (hidden.has(name) ? [] : [[name, withoutFields(inner, hidden)]])));
}

/** The rest of the list is not even counted. */
function onlyTeams(body: unknown, own: readonly (string | undefined)[]): unknown {
  if (!isRecord(body) || !Array.isArray(body.data)) return {};
  const { total_results: _, ...rest } = body;
  return { ...rest, data: body.data.filter((team: unknown) => isRecord(team) && typeof team.id === 'string' && own.includes(team.id)) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
