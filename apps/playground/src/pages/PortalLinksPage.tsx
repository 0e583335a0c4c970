import { ClientPicker } from '@gigstack-ui/react/clients';
import { Button, TextField } from '@gigstack-ui/react/ui';
import { useState } from 'react';
import { usePortalLinks } from '../usePortalLinks.js';
import { useWords } from '../words/WordsContext.js';

/** Opens the portal to a customer: a link that works once, to be sent however this product sends things. */
export function PortalLinksPage({ team }: { team: string }) {
  const words = useWords();
  const [clientId, setClientId] = useState('');
  const links = usePortalLinks({ clientId, team });
  return (
    <div className="page page-narrow">
      <title>{`${words.portal} · Nómada`}</title>
      <div className="page-head">
        <h1>{words.portal}</h1>
      </div>
      <div className="charge">
        <p className="said">{words.portalWhat}</p>
        <ClientPicker label={words.portalWho} value={clientId} onValueChange={setClientId} />
        {links.hasAsked && <p className="said">{words.portalAsked}</p>}
        <div className="acts">
          <Button variant="primary" disabled={clientId === ''} loading={links.isBusy} onClick={links.make}>
            {words.portalMake}
          </Button>
          <Button variant="quiet" disabled={clientId === '' || links.isBusy} onClick={links.withdraw}>
            {words.portalWithdraw}
          </Button>
        </div>
        {links.url !== undefined && <TextField label={words.portalLink} hint={words.portalOnce} readOnly value={links.url} onFocus={(event) => event.currentTarget.select()} />}
        <p role="status" className="said">
          {links.state === 'withdrawn' && words.portalWithdrawn}
          {links.state === 'failed' && words.portalFailed}
        </p>
      </div>
    </div>
  );
}
