'use client';
import type { Payment } from '@gigstack-ui/api';
import * as income from '@gigstack-ui/api/income';
import * as payments from '@gigstack-ui/api/payments';
import * as receipts from '@gigstack-ui/api/receipts';
import { endpointKey, paymentQuery, useGigstack, useGigstackQueryClient } from '@gigstack-ui/hooks';
import { useEffect, useRef } from 'react';

/** What a payment may have changed elsewhere by going on to another state. */
const touched = [payments.list, payments.search, income.list, receipts.list];

/** Lets other screens know what was learned of a payment: the payment itself at once, and the lists anew when its state is another. */
export function useKeepCacheTrue(payment: Payment | undefined): void {
  const api = useGigstack();
  const cache = useGigstackQueryClient();
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!payment) return;
    cache.setQueryData(paymentQuery(api, payment.id).queryKey, payment);
    const state = `${payment.id} ${payment.status}`;
    if (known.current === state) return;
    known.current = state;
    for (const endpoint of touched) void cache.invalidateQueries({ queryKey: endpointKey(api, endpoint) });
  }, [payment, api, cache]);
}
