'use client';
import type { Client } from '@gigstack-ui/api';
import { cfdiUses, stateNameOf, taxRegimes } from '@gigstack-ui/sat-catalogs';
import { CheckIcon, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { Fact } from './Fact.js';

/** The customer's data as the SAT compares it: whole, since the wrong part is usually at the end. */
export function FiscalFacts({ client }: { client: Client }) {
  const texts = useMessages(portalMessages);
  const regime = taxRegimes.find(({ code }) => code === client.tax_system);
  const use = cfdiUses.find(({ code }) => code === client.use);
  const zip = client.address?.zip;
  return (
    <>
      <dl className="gs-portal-facts">
        <Fact term={texts.legalName} value={client.legal_name} strong />
        <Fact term={texts.rfc} value={client.tax_id} isCode />
        <Fact term={texts.regime} value={regime?.name ?? client.tax_system} code={regime?.code} />
        <Fact term={texts.zip} value={zip} place={zip && stateNameOf(zip)} />
        <Fact term={texts.use} value={use?.name ?? client.use} code={use?.code} />
        <Fact term={texts.sendTo} value={client.email ?? texts.noEmail} />
      </dl>
      <p className="gs-portal-small" data-tone={client.is_valid ? 'ok' : 'plain'}>
        {client.is_valid && <CheckIcon />}
        {client.is_valid ? texts.matchesSat : texts.notChecked}
      </p>
    </>
  );
}
