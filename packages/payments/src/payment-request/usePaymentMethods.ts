'use client';
import type { PaymentAllowedMethod } from '@gigstack-ui/api';
import { useTeamIntegrations } from '@gigstack-ui/hooks';
import { useState } from 'react';
import { offerMethods, type MethodOffer } from './paymentMethods.js';

/** The ways to pay of one request, and which of them are chosen. */
export interface PaymentMethodsModel {
  readonly offers: readonly MethodOffer[];
  readonly chosen: readonly PaymentAllowedMethod[];
  readonly choose: (method: PaymentAllowedMethod, isChosen: boolean) => void;
  /** What the team has connected could not be read; then gigstack decides. */
  readonly isUnknown: boolean;
}

interface PaymentMethodsOptions {
  readonly currency: string;
  readonly total: number;
  readonly methods?: readonly PaymentAllowedMethod[] | undefined;
}

/** Offers the ways to pay that the team has connected; all that can be used are chosen until somebody says otherwise. */
export function usePaymentMethods({ currency, total, methods }: PaymentMethodsOptions): PaymentMethodsModel {
  const integrations = useTeamIntegrations();
  const [refused, setRefused] = useState<ReadonlySet<PaymentAllowedMethod>>(new Set());
  const hasStripe = integrations.data && integrations.data['stripe']?.completed === true;
  const offers = offerMethods({ currency, total, hasStripe, methods });
  return {
    offers,
    chosen: offers.filter(({ method, refusal }) => refusal === undefined && !refused.has(method)).map(({ method }) => method),
    choose: (method, isChosen) =>
      setRefused((before) => {
        const after = new Set(before);
        if (isChosen) after.delete(method);
        else after.add(method);
        return after;
      }),
    isUnknown: integrations.isError,
  };
}
