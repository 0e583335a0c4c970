'use client';
import { Card, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { ServerTotal } from './ServerTotal.js';
import { TotalsFigures } from './TotalsFigures.js';

/** What the lines add up to, with each key: every tax by type and rate, 0 % and exempt apart, and the one number that matters. */
export function TotalsCard() {
  const texts = useMessages(invoiceMessages);
  return (
    <Card aria-label={texts.totals} data-gs-path="totals">
      <TotalsFigures />
      <ServerTotal />
    </Card>
  );
}
