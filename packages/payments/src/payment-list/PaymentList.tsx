'use client';
import { Button, Select, TextField, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { useState } from 'react';
import type { PaymentSlot } from '../paymentSlots.js';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import { noFilters, statusFilters, type PaymentListFilters } from './PaymentListFilters.js';
import { PaymentRows } from './PaymentRows.js';

/** What happens in a list of payments. */
export type PaymentListEvent = { readonly type: 'payment.open'; readonly paymentId: string } | { readonly type: 'payment.new' };

/** Props of PaymentList. */
export interface PaymentListProps extends SlottedProps<PaymentSlot> {
  /** Only this client's payments. */
  clientId?: string | undefined;
  onEvent?: ((event: PaymentListEvent) => void) | undefined;
}

function OwnPaymentList({ clientId, onEvent }: PaymentListProps) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentListMessages);
  const [filters, setFilters] = useState<PaymentListFilters>(noFilters);
  const change = (part: Partial<PaymentListFilters>) => setFilters((before) => ({ ...before, ...part }));
  const names = { '': texts.allStatuses, requires_payment_method: texts.statusOpen, succeeded: texts.statusPaid, refunded: texts.statusRefunded, canceled: texts.statusCancelled, failed: texts.statusFailed };
  return (
    <section className={slotClass('payment-list', 'gs-pay-listing')} aria-label={texts.payments} data-gs-slot="payment-list">
      <div className="gs-pay-filters">
        <TextField label={texts.search} hideLabel type="search" placeholder={texts.search} value={filters.text} onChange={(event) => change({ text: event.currentTarget.value })} />
        <Select label={texts.status} hideLabel value={filters.status} options={statusFilters.map((value) => ({ value, label: names[value] }))} onValueChange={(status) => change({ status: status ?? '' })} />
        <Select
          label={texts.currency}
          hideLabel
          value={filters.currency}
          options={[
            { value: '', label: texts.allCurrencies },
            { value: 'MXN', label: 'MXN' },
            { value: 'USD', label: 'USD' },
          ]}
          onValueChange={(currency) => change({ currency: currency ?? '' })}
        />
        {onEvent && (
          <Button variant="primary" onClick={() => onEvent({ type: 'payment.new' })}>
            {texts.newPayment}
          </Button>
        )}
      </div>
      <PaymentRows filters={filters} clientId={clientId} onOpen={onEvent && ((paymentId) => onEvent({ type: 'payment.open', paymentId }))} />
    </section>
  );
}

/** The team's payments, newest first, with search and filters on the server. */
export const PaymentList = withClassNames('PaymentList', OwnPaymentList);
