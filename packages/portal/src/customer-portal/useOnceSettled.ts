'use client';
import type { Payment } from '@gigstack-ui/api';
import * as income from '@gigstack-ui/api/income';
import * as payments from '@gigstack-ui/api/payments';
import { endpointKey, useGigstack, useGigstackQueryClient } from '@gigstack-ui/hooks';
import { useEffect } from 'react';
import { isOpenPayment } from './isOpenPayment.js';

/** Reads the lists anew once a watched payment is no longer open: it moves to the paid ones, and its invoice may be there. */
export function useOnceSettled(payment: Payment): void {
  const client = useGigstack();
  const queryClient = useGigstackQueryClient();
  const isOpen = isOpenPayment(payment);
  useEffect(() => {
    if (isOpen) return;
    for (const endpoint of [payments.list, income.list]) void queryClient.invalidateQueries({ queryKey: endpointKey(client, endpoint) });
  }, [isOpen, client, queryClient]);
}
