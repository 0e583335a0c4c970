'use client';
import { SegmentedControl, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { DraftRows } from './DraftRows.js';
import type { InvoiceListEvent } from './InvoiceListEvent.js';
import { StampedRows } from './StampedRows.js';

/** Which invoices a list shows. */
export type InvoiceListTab = 'stamped' | 'drafts';

/** Props of InvoiceList. */
export interface InvoiceListProps {
  /** What is shown first. */
  defaultTab?: InvoiceListTab | undefined;
  onEvent?: ((event: InvoiceListEvent) => void) | undefined;
}

/** The team's invoices, newest first: stamped ones with their files, and drafts to go on with. */
export function InvoiceList({ defaultTab = 'stamped', onEvent }: InvoiceListProps) {
  const texts = useMessages(invoiceMessages);
  const [tab, setTab] = useState(defaultTab);
  return (
    <section className="gs-list" aria-label={texts.invoices} data-gs-slot="invoice-list" data-state={tab}>
      <SegmentedControl<InvoiceListTab>
        label={texts.show}
        hideLabel
        className="gs-list-tabs"
        value={tab}
        options={[
          { value: 'stamped', label: texts.stampedTab },
          { value: 'drafts', label: texts.draftsTab },
        ]}
        onValueChange={setTab}
      />
      {tab === 'stamped' ? <StampedRows onEvent={onEvent} /> : <DraftRows onEvent={onEvent} />}
    </section>
  );
}
