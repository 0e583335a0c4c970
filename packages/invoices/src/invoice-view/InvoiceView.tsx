'use client';
import { GigstackError } from '@gigstack-ui/api';
import { useEgressInvoice, useIncomeInvoice } from '@gigstack-ui/hooks';
import { Button, Card, DocumentIcon, EmptyState, Skeleton, VisuallyHidden, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { InvoiceSheet } from './InvoiceSheet.js';

/** Props of InvoiceView. */
export interface InvoiceViewProps extends SlottedProps<InvoiceSlot> {
  /** UUID of a stamped invoice. */
  invoiceId: string;
  /** It was stamped a moment ago, on this page. */
  isNew?: boolean | undefined;
  /** Buttons beside the downloads. */
  actions?: ReactNode;
}

function OwnInvoiceView({ invoiceId, isNew = false, actions }: InvoiceViewProps) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const income = useIncomeInvoice(invoiceId);
  const isNoIncome = income.error instanceof GigstackError && income.error.status === 404;
  // A credit note has a list of its own, and its UUID does not say so.
  const egress = useEgressInvoice(isNoIncome ? invoiceId : undefined);
  const { data, error, isPending, refetch } = isNoIncome ? egress : income;

  if (data) return <InvoiceSheet invoice={data} isNew={isNew} actions={actions} />;
  if (isPending) {
    return (
      <Card aria-busy="true" className={slotClass('invoice-view')} data-gs-slot="invoice-view" data-state="loading">
        <VisuallyHidden role="status">{texts.invoiceLoading}</VisuallyHidden>
        <Skeleton count={5} />
      </Card>
    );
  }
  const isMissing = error instanceof GigstackError && error.status === 404;
  return (
    <EmptyState
      role="alert"
      data-state={isMissing ? 'missing' : 'failed'}
      icon={<DocumentIcon />}
      title={isMissing ? texts.invoiceMissingTitle : texts.invoiceBrokenTitle}
      actions={
        <Button variant="primary" onClick={() => void refetch()}>
          {texts.retry}
        </Button>
      }
    >
      {isMissing ? texts.invoiceMissingText : texts.invoiceBrokenText}
    </EmptyState>
  );
}

/** A stamped invoice: folio fiscal, series and folio, receiver, total, state, and its two files. */
export const InvoiceView = withClassNames('InvoiceView', OwnInvoiceView);
