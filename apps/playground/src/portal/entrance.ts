import type { FetchSession, PortalSessionInput } from '@gigstack-ui/react/portal';

interface Entrance {
  readonly fetchSession: FetchSession;
  readonly requestLink: () => Promise<void>;
}

/** How a customer comes in: the code of their link is taken out of the address at once and traded for a cookie before the first token is asked for. */
export function createEntrance(): Entrance {
  let code = window.location.hash.slice(1);
  // Neither the history nor a bookmark keeps it; a code that has been used opens nothing anyway.
  if (code !== '') window.history.replaceState(null, '', window.location.pathname);
  let entered: Promise<unknown> | undefined;

  /** Trades the code, once; whether that worked shows in the session, which an earlier visit may still have. */
  async function enter(): Promise<void> {
    if (code === '') return;
    entered ??= send('/portal/enter', { code }).finally(() => {
      entered = undefined;
    });
    await entered;
    code = '';
  }

  return {
    async fetchSession() {
      await enter();
      const answer = await send('/portal/session');
      if (answer.status === 401) return null;
      if (!answer.ok) throw new Error(`The portal has no session (HTTP ${answer.status}).`);
      return (await answer.json()) as PortalSessionInput;
    },
    async requestLink() {
      const answer = await send('/portal/ask');
      if (!answer.ok) throw new Error(`No link was asked for (HTTP ${answer.status}).`);
    },
  };
}

/** JSON, so that no other site can send it with this one's cookie. */
function send(address: string, body: object = {}): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}
