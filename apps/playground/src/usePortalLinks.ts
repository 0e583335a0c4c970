import { useMutation, useQuery } from '@tanstack/react-query';

interface Customer {
  clientId: string;
  team: string;
}

/** Links to the portal of one customer, as this product's server makes and withdraws them. */
export interface PortalLinks {
  /** The newest link of this customer; it is shown once and kept nowhere. */
  readonly url: string | undefined;
  readonly hasAsked: boolean;
  readonly isBusy: boolean;
  readonly state: 'idle' | 'withdrawn' | 'failed';
  readonly make: () => void;
  readonly withdraw: () => void;
}

/** The links of a customer; nothing is made before it is asked for. */
export function usePortalLinks(customer: Customer): PortalLinks {
  const { clientId, team } = customer;
  const asked = useQuery({
    queryKey: ['nomada', 'portal-links', team, clientId],
    enabled: clientId !== '',
    queryFn: () => readAsked(customer),
  });
  const change = useMutation({
    mutationFn: async ({ method, ...whose }: Customer & { method: 'POST' | 'DELETE' }) => (await send(method, whose)) as { url: string } | undefined,
    onSettled: () => asked.refetch(),
  });
  // What is on screen is for the customer that is chosen.
  const isTheirs = change.variables?.clientId === clientId && change.variables.team === team;
  const url = isTheirs ? change.data?.url : undefined;
  return {
    url,
    hasAsked: asked.data === true,
    isBusy: change.isPending,
    state: !isTheirs || change.isPending ? 'idle' : change.isError ? 'failed' : change.isSuccess && url === undefined ? 'withdrawn' : 'idle',
    make: () => change.mutate({ method: 'POST', ...customer }),
    withdraw: () => change.mutate({ method: 'DELETE', ...customer }),
  };
}

async function readAsked(customer: Customer): Promise<boolean> {
  const answer = await fetch(`/app/portal-links?${new URLSearchParams({ ...customer }).toString()}`);
  if (!answer.ok) throw new Error(`The portal links could not be read (HTTP ${answer.status}).`);
  return ((await answer.json()) as { asked: boolean }).asked;
}

async function send(method: 'POST' | 'DELETE', customer: Customer): Promise<unknown> {
  const answer = await fetch('/app/portal-links', { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(customer) });
  if (!answer.ok) throw new Error(`The portal links could not be changed (HTTP ${answer.status}).`);
  return answer.status === 204 ? undefined : answer.json();
}
