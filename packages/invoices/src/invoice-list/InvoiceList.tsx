'use client';
import { SegmentedControl, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { useState } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { DraftRows } from './DraftRows.js';
import type { InvoiceListEvent } from './InvoiceListEvent.js';
import { StampedRows } from './StampedRows.js';

/** Which invoices a list shows. */
export type InvoiceListTab = 'stamped' | 'drafts';

/** Props of InvoiceList. */
export interface InvoiceListProps extends SlottedProps<InvoiceSlot> {
  /** What is shown first. */
  defaultTab?: InvoiceListTab | undefined;
  onEvent?: ((event: InvoiceListEvent) => void) | undefined;
}

function OwnInvoiceList({ defaultTab = 'stamped', onEvent }: InvoiceListProps) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const [tab, setTab] = useState(defaultTab);
  return (
    <section className={slotClass('invoice-list', 'gs-list')} aria-label={texts.invoices} data-gs-slot="invoice-list" data-state={tab}>
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

/** The team's invoices, newest first: stamped ones with their files, and drafts to go on with. */
export const InvoiceList = withClassNames('InvoiceList', OwnInvoiceList);
