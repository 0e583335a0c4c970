'use client';
import type { ClientFieldName } from '@gigstack-ui/clients';
import { Alert, Button, useFormat, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useFindings } from './FindingsProvider.js';

/** What a finding of the client's record is about, as the client form names it. */
const FIELD_OF: Readonly<Record<string, ClientFieldName>> = { 'client.tax_id': 'tax_id', 'client.legal_name': 'legal_name', 'client.tax_system': 'tax_system', 'client.address.zip': 'zip' };

/** The fiscal data that keep the SAT from taking the invoice, once, with the button that opens exactly those fields. */
export function ReceiverGaps({ onOpen }: { onOpen: (only: readonly ClientFieldName[]) => void }) {
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const { errors } = useFindings();
  const gaps = [...new Set(errors.flatMap(({ path }) => FIELD_OF[path] ?? []))];
  if (gaps.length === 0) return null;
  const names: Partial<Record<ClientFieldName, string>> = { tax_id: 'RFC', legal_name: texts.legalName, tax_system: texts.regime, zip: texts.zipCode };
  return (
    <div data-gs-path="client.fiscal" className="gs-receiver-gaps">
      <Alert
        tone="bad"
        title={texts.fiscalGaps}
        actions={
          <Button size="sm" onClick={() => onOpen(gaps)}>
            {texts.completeFiscal}
          </Button>
        }
      >
        {format.list(gaps.flatMap((gap) => names[gap] ?? []))}
      </Alert>
    </div>
  );
}
