'use client';
import { GigstackError, type Payment } from '@gigstack-ui/api';
import { paymentQuery, useGigstack, useGigstackQueryClient, useRefundPayment, useTeamSettings } from '@gigstack-ui/hooks';
import { currencyDecimals } from '@gigstack-ui/sat-catalogs';
import { parseNumber } from '@gigstack-ui/ui';
import { useState } from 'react';
import { refundableAmount } from './refundableAmount.js';
import { foreseenEffect, seenEffect, type ForeseenEffect, type SeenEffect } from './refundEffect.js';
import type { RefundEvent } from './RefundEvent.js';

/** Why an amount cannot be given back. */
export type RefundAmountProblem = 'not_a_number' | 'decimals' | 'not_positive' | 'too_much';

/** A refund without a screen; `unknown` is a lost answer, after which it cannot be sent again from here. */
export interface RefundModel {
  readonly state: 'editing' | 'refunding' | 'done' | 'failed' | 'unknown';
  readonly error: GigstackError | undefined;
  readonly amountText: string;
  readonly amount: number | undefined;
  readonly setAmount: (text: string) => void;
  readonly amountProblem: RefundAmountProblem | undefined;
  /** What may still be given back. */
  readonly left: number;
  readonly isWhole: boolean;
  /** What was given back, once it was. */
  readonly given: number;
  /** What it will do to the invoice, and what it did once it is done. */
  readonly foreseen: ForeseenEffect;
  readonly effect: SeenEffect | undefined;
  readonly reason: string;
  readonly setReason: (text: string) => void;
  readonly isReasonMissing: boolean;
  readonly byProcessor: boolean;
  readonly setByProcessor: (byProcessor: boolean) => void;
  readonly submit: () => Promise<void>;
}

/** Gives back all that is left unless told; sent once. */
export function useRefund(payment: Payment, onEvent?: (event: RefundEvent) => void): RefundModel {
  const left = refundableAmount(payment);
  const api = useGigstack();
  const cache = useGigstackQueryClient();
  const { mutateAsync } = useRefundPayment();
  const [state, setState] = useState<RefundModel['state']>('editing');
  const [error, setError] = useState<GigstackError>();
  const [amountText, setAmount] = useState(String(left));
  const [reason, setReason] = useState('');
  const [byProcessor, setByProcessor] = useState(payment.payment_processor !== 'api' && payment.payment_processor !== 'manual');
  const [wasTried, setTried] = useState(false);
  const [given, setGiven] = useState(0);
  const [effect, setEffect] = useState<SeenEffect>();
  const settings = useTeamSettings((payment.invoices ?? []).length > 0 ? payment.team : undefined);
  const foreseen = foreseenEffect(payment, settings.data);
  const parsed = parseNumber(amountText, { maxDecimals: currencyDecimals(payment.currency ?? 'MXN') ?? 2 });
  const amount = parsed.state === 'valid' ? Number(parsed.value) : undefined;
  const amountProblem = amount === undefined ? (parsed.state === 'invalid' && parsed.problem === 'decimals' ? 'decimals' : 'not_a_number') : amount <= 0 ? 'not_positive' : amount > left ? 'too_much' : undefined;
  const isReasonMissing = reason.trim() === '';

  return {
    state,
    error,
    amountText,
    amount,
    setAmount,
    amountProblem: wasTried || amountProblem === 'too_much' || amountProblem === 'decimals' ? amountProblem : undefined,
    left,
    isWhole: amount !== undefined && amount >= left,
    given,
    foreseen,
    effect,
    reason,
    setReason,
    isReasonMissing: wasTried && isReasonMissing,
    byProcessor,
    setByProcessor,
    async submit() {
      setTried(true);
      if (amount === undefined || amountProblem || isReasonMissing || state === 'refunding' || state === 'unknown') return;
      setState('refunding');
      try {
        const after = await mutateAsync({ id: payment.id, body: { amount, reason: reason.trim(), external_processor_refund: byProcessor } });
        setGiven(amount);
        setEffect(seenEffect(after, foreseen));
        setState('done');
        onEvent?.({ type: 'payment.refunded', paymentId: payment.id, amount });
      } catch (cause) {
        if (!(cause instanceof GigstackError)) throw cause;
        setError(cause);
        setState(cause.isOutcomeUnknown ? 'unknown' : 'failed');
        // A refusal often means that more went back meanwhile: what is left is read again.
        void cache.invalidateQueries({ queryKey: paymentQuery(api, payment.id).queryKey });
      }
    },
  };
}
