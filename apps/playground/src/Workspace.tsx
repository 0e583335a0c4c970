import { createClient, GigstackProvider } from '@gigstack-ui/react';
import { useMemo } from 'react';
import { PageView } from './pages/PageView.js';
import type { Preferences } from './preferences/Preferences.js';
import { usePreference } from './preferences/usePreference.js';
import { pageOf } from './routing/Page.js';
import { open } from './routing/history.js';
import { usePlace } from './routing/usePlace.js';
import type { Session } from './Session.js';
import { Shell } from './shell/Shell.js';

interface WorkspaceProps {
  session: Session;
  preferences: Preferences;
}

/** The product for one person: gigstack UI is installed here, once, with a client for the chosen team. */
export function Workspace({ session, preferences }: WorkspaceProps) {
  const { user, teams } = session;
  const [team, setTeam] = usePreference(
    'team',
    teams.map(({ id }) => id),
    teams[0]?.id ?? '',
  );
  const place = usePlace();
  const page = pageOf(place.address);
  const client = useMemo(() => createClient({ baseUrl: '/api/gigstack', userKey: user.id, ...(team && { team }) }), [team, user.id]);

  const changeTeam = (chosen: string) => {
    setTeam(chosen);
    // What is open belongs to the team before.
    if (sectionOf[page.name] !== page.name) open({ name: sectionOf[page.name] });
  };

  return (
    <Shell page={page} session={session} team={team} onTeam={changeTeam} preferences={preferences}>
      <GigstackProvider key={team} client={client} locale={preferences.locale} colorScheme={preferences.colorScheme} nonce={pageNonce()}>
        <PageView page={page} visit={place.visit} team={team} />
      </GigstackProvider>
    </Shell>
  );
}

/** Where each page leads when its team changes: lists and new invoices stay, one record gives way to its list. */
const sectionOf = {
  invoices: 'invoices',
  newInvoice: 'newInvoice',
  draft: 'invoices',
  invoice: 'invoices',
  clients: 'clients',
  portalLinks: 'portalLinks',
  payments: 'payments',
  charge: 'payments',
  receivePayment: 'payments',
  payment: 'payments',
  notFound: 'invoices',
} as const;

/** The nonce of this page, which the server wrote into its head. */
function pageNonce(): string | undefined {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce;
}
