import { CustomerPortal } from '@gigstack-ui/react/portal';

const fetchSession = () => fetch('/portal-session', { method: 'POST' }).then((answer) => answer.json());

/** The portal, drawn here and as a frame. */
export const PortalPage = ({ nonce }: { nonce: string }) => <CustomerPortal baseUrl="/api/portal" fetchSession={fetchSession} nonce={nonce} brand={{ name: 'Papelería El Faro' }} />;
