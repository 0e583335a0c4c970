'use client';
import type { Client } from '@gigstack-ui/api';
import type { RecordResult } from '@gigstack-ui/hooks';
import { taxRegimeNames } from '@gigstack-ui/pickers';
import { Button, CheckIcon, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { PortalCard } from './PortalCard.js';

/** The customer's own data in short, with the way to change it. */
export function OwnDataCard({ client, onEdit }: { client: RecordResult<Client>; onEdit: () => void }) {
  const texts = useMessages(portalMessages);
  const { legal_name, tax_id, tax_system, address, is_valid } = client.data ?? {};
  const regimes: Readonly<Record<string, string>> = useMessages(taxRegimeNames);
  const regime = regimes[tax_system ?? ''];
  return (
    <PortalCard
      query={client}
      title={texts.ownData}
      className="gs-portal-data"
      actions={
        <Button variant="quiet" size="sm" onClick={onEdit}>
          {texts.edit}
        </Button>
      }
    >
      {legal_name || tax_id ? (
        <>
          <p>
            <b>{legal_name}</b>
          </p>
          <p className="gs-portal-small">
            <span className="gs-code">{tax_id}</span>
            {address?.zip && <> · {texts.zip} {address.zip}</>}
          </p>
          {regime && <p className="gs-portal-small gs-portal-muted">{regime}</p>}
          <p className="gs-portal-small" data-tone={is_valid ? 'ok' : 'plain'}>
            {is_valid && <CheckIcon />}
            {is_valid ? texts.matchesSat : texts.notChecked}
          </p>
        </>
      ) : (
        <p className="gs-portal-muted">{texts.noData}</p>
      )}
    </PortalCard>
  );
}
