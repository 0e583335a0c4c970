import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Session } from './Session.js';

/** The session of this page load; fails when the server is away or signed the person out. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: ['nomada', 'session'], queryFn: readSession, staleTime: Infinity, retry: 1 });
}

async function readSession({ signal }: { signal: AbortSignal }): Promise<Session> {
  const answer = await fetch('/app/session', { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`The session could not be read (HTTP ${answer.status}).`);
  return (await answer.json()) as Session;
}
