'use client';
import type { Client } from '@gigstack-ui/api';
import * as payments from '@gigstack-ui/api/payments';
import { useClient, useGigstack, useService, type RecordResult } from '@gigstack-ui/hooks';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPaymentRequest, type PaymentRequest } from './createPaymentRequest.js';
import { createPaymentMemory } from './paymentMemory.js';
import type { PaymentOrder } from './PaymentOrder.js';
import type { PaymentRequestState } from './PaymentRequestState.js';
import { readOrder, type ReadOrder } from './readOrder.js';
import { useKeepCacheTrue } from './useKeepCacheTrue.js';
import { withService } from './withService.js';

/** What a request for payment is made of. */
export interface UsePaymentRequestOptions extends PaymentOrder {
  /** The host's name for this request, such as its order's id: mounting again with it shows the same payment, whatever else changed. */
  requestKey?: string | undefined;
  /** The most that may be asked for at once, in the currency. Defaults to 10,000,000. */
  limit?: number | undefined;
}

/** A request for payment without a screen. */
export interface PaymentRequestModel extends Pick<PaymentRequest, 'review' | 'close' | 'create' | 'cancel' | 'check' | 'startOver'> {
  readonly state: PaymentRequestState;
  /** The order with its totals by the rules of a CFDI; `isLoading` while a saved service is read. */
  readonly order: ReadOrder & { readonly value: PaymentOrder; readonly isLoading: boolean };
  /** Who is asked to pay. */
  readonly client: RecordResult<Client>;
  /** Hands over a webhook of gigstack that the host received: an event about this payment is looked into at once. */
  readonly notify: (event: { readonly data?: { readonly object?: { readonly id?: unknown } } }) => void;
}

/** Asks one client for one payment and follows it to its end; the machine outlives renders and, by its key, reloads. */
export function usePaymentRequest({ requestKey, limit, ...given }: UsePaymentRequestOptions): PaymentRequestModel {
  const api = useGigstack();
  const service = useService(given.serviceId);
  const order = withService(given, service.data);
  const client = useClient(given.clientId || undefined);
  const latest = useRef(order);
  useEffect(() => {
    latest.current = order;
  });

  const make = (name: string) => ({
    name,
    request: createPaymentRequest({
      order: () => latest.current,
      limit,
      memory: createPaymentMemory(api.scope, given, requestKey),
      api: {
        create: (body) => api.call(payments.request, { body }),
        read: (id) => api.call(payments.get, { params: { id } }),
        cancel: (id) => api.call(payments.cancel, { params: { id } }),
      },
    }),
  });
  // Another order or another scope is another request; a new object with the same content is not.
  const name = JSON.stringify([api.scope, limit, requestKey ?? given]);
  const [held, setHeld] = useState(() => make(name));
  if (held.name !== name) setHeld(make(name));
  const { request } = held;
  useEffect(() => request.start(), [request]);
  const state = useSyncExternalStore(request.subscribe, request.state, request.state);
  const payment = 'payment' in state ? state.payment : undefined;
  useKeepCacheTrue(payment);

  return {
    ...request,
    state,
    client,
    order: { ...readOrder(order, limit), value: order, isLoading: given.serviceId !== undefined && service.isPending },
    notify: ({ data }) => {
      if (payment !== undefined && data?.object?.id === payment.id) request.check();
    },
  };
}
