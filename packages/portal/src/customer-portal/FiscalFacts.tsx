'use client';
import type { Client } from '@gigstack-ui/api';
import { cfdiUseNames, taxRegimeNames } from '@gigstack-ui/pickers';
import { stateNameOf } from '@gigstack-ui/sat-catalogs';
import { CheckIcon, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { Fact } from './Fact.js';

/** The customer's data as the SAT compares it: whole, since the wrong part is usually at the end. */
export function FiscalFacts({ client }: { client: Client }) {
  const texts = useMessages(portalMessages);
  const regimes: Readonly<Record<string, string>> = useMessages(taxRegimeNames);
  const uses: Readonly<Record<string, string>> = useMessages(cfdiUseNames);
  const { tax_system: regime = '', use = '' } = client;
  const zip = client.address?.zip;
  return (
    <>
      <dl className="gs-portal-facts">
        <Fact term={texts.legalName} value={client.legal_name} strong />
        <Fact term={texts.rfc} value={client.tax_id} isCode />
        <Fact term={texts.regime} value={regimes[regime] ?? regime} code={regimes[regime] && regime} />
        <Fact term={texts.zip} value={zip} place={zip && stateNameOf(zip)} />
        <Fact term={texts.use} value={uses[use] ?? use} code={uses[use] && use} />
        <Fact term={texts.sendTo} value={client.email ?? texts.noEmail} />
      </dl>
      <p className="gs-portal-small" data-tone={client.is_valid ? 'ok' : 'plain'}>
        {client.is_valid && <CheckIcon />}
        {client.is_valid ? texts.matchesSat : texts.notChecked}
      </p>
    </>
  );
}
