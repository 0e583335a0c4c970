'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import { cfdiUses } from '@gigstack-ui/sat-catalogs';
import { Badge, CheckIcon, CopyButton, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { InvoiceFileButtons } from './InvoiceFileButtons.js';
import { InvoiceShare } from './InvoiceShare.js';
import { StatusBadge } from './StatusBadge.js';

/** The facts of one stamped invoice. */
export function InvoiceSheet({ invoice, isNew, actions }: { invoice: IncomeInvoice; isNew: boolean; actions: ReactNode }) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that stamped is gone; whoever pressed it goes on from the news.
    if (isNew) title.current?.focus();
  }, [isNew]);
  const { uuid, client, total, currency = 'MXN', use, livemode } = invoice;
  const folio = [invoice.series, invoice.folio_number].filter(Boolean).join('-');
  const moment = invoice.stamp?.stamp_at ?? invoice.created_at;
  const useName = cfdiUses.find(({ code }) => code === use)?.name;

  return (
    <article className={slotClass('invoice-view', 'gs-invoice')} data-gs-slot="invoice-view" data-state={invoice.status}>
      <header className="gs-invoice-head">
        {isNew && (
          <span className="gs-invoice-seal" aria-hidden="true">
            <CheckIcon />
          </span>
        )}
        <div>
          <h2 ref={title} tabIndex={-1} className="gs-editor-title">{isNew ? texts.stampedNow : `${texts.invoice} ${folio}`.trim()}</h2>
          <p className="gs-invoice-badges">
            <StatusBadge status={invoice.status} />
            {livemode === false && <Badge tone="warn">{texts.test}</Badge>}
          </p>
        </div>
        <p className="gs-total-amount">{format.money(String(total ?? 0), currency)}</p>
      </header>
      <dl className="gs-invoice-facts">
        <div>
          <dt>{texts.uuid}</dt>
          <dd>
            <span className="gs-code gs-invoice-uuid">{uuid}</span> <CopyButton iconOnly value={uuid} label={texts.copyUuid} />
          </dd>
        </div>
        {folio && (
          <div>
            <dt>{texts.folio}</dt>
            <dd className="gs-code">{folio}</dd>
          </div>
        )}
        <div>
          <dt>{texts.receiver}</dt>
          <dd>
            {client?.legal_name ?? client?.name ?? texts.noClient} {client?.tax_id && <span className="gs-code">{client.tax_id}</span>}
          </dd>
        </div>
        {use && (
          <div>
            <dt>{texts.use}</dt>
            <dd>
              {useName} <span className="gs-code">{use}</span>
            </dd>
          </div>
        )}
        {moment !== undefined && (
          <div>
            <dt>{texts.date}</dt>
            <dd>{format.dateTime(moment)}</dd>
          </div>
        )}
      </dl>
      <footer className="gs-invoice-acts">
        <InvoiceFileButtons invoiceId={uuid} />
        <InvoiceShare invoice={invoice} />
        {actions && <div className="gs-invoice-next">{actions}</div>}
      </footer>
    </article>
  );
}
