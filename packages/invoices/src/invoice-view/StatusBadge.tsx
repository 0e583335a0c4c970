'use client';
import { Badge, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';

/** The state of an invoice in a word; one the API may add later is shown as it comes. */
export function StatusBadge({ status }: { status: string | undefined }) {
  const texts = useMessages(invoiceMessages);
  switch (status) {
    case undefined:
      return null;
    case 'valid':
      return <Badge tone="ok" dot>{texts.statusValid}</Badge>;
    case 'canceled':
      return <Badge tone="bad" dot>{texts.statusCanceled}</Badge>;
    case 'pending':
      return <Badge tone="warn" dot>{texts.statusPending}</Badge>;
    case 'draft':
      return <Badge>{texts.draft}</Badge>;
    default:
      return <Badge>{status}</Badge>;
  }
}
