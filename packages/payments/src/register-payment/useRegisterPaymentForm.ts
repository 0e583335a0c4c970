'use client';
import { GigstackError, type Client, type IncomeInvoice, type ItemSchema } from '@gigstack-ui/api';
import { randomKey, useClient, useCreateComplement, useIncomeInvoice, useRegisterPayment, type RecordResult } from '@gigstack-ui/hooks';
import { parseNumber } from '@gigstack-ui/ui';
import { useState } from 'react';
import type { RegisterForm, RegisterProblems } from './RegisterForm.js';
import type { RegisterPaymentEvent } from './RegisterPaymentEvent.js';
import { registerProblems } from './registerProblems.js';
import { todayInMexico } from './todayInMexico.js';
import { toComplementBody } from './toComplementBody.js';
import { toRegisterBody } from './toRegisterBody.js';

/** What a registered payment is of: a client's sale, or a PPD invoice that owes. */
export interface UseRegisterPaymentOptions {
  /** Id of the client who paid; not needed with `invoiceId`. */
  clientId?: string | undefined;
  items?: readonly ItemSchema[] | undefined;
  /** Amount to start with, in the currency. */
  amount?: number | string | undefined;
  description?: string | undefined;
  currency?: string | undefined;
  exchangeRate?: number | undefined;
  /** UUID of the PPD invoice that is paid: the payment gets its complement. */
  invoiceId?: string | undefined;
  /** Lets the complement be sent with a live key. Its body is not documented: turn it on once you have seen it work. */
  allowLiveComplement?: boolean | undefined;
  onEvent?: ((event: RegisterPaymentEvent) => void) | undefined;
}

/** Registering a payment without a screen. */
export interface RegisterPaymentModel {
  readonly state: 'editing' | 'sending' | 'done' | 'failed' | 'unknown';
  readonly error: GigstackError | undefined;
  readonly form: RegisterForm;
  readonly edit: (change: Partial<RegisterForm>) => void;
  /** Those to show: of what was typed, and of all once sending was tried. */
  readonly problems: RegisterProblems;
  readonly client: RecordResult<Client>;
  readonly invoice: RecordResult<IncomeInvoice>;
  /** What the PPD invoice owes now and after this payment. */
  readonly balance: number | undefined;
  readonly balanceAfter: number | undefined;
  /** The complement is not sent with this key. */
  readonly isComplementOff: boolean;
  readonly submit: () => Promise<void>;
}

/** Registers a payment once: the same key goes with every attempt until the form has been accepted. */
export function useRegisterPaymentForm(options: UseRegisterPaymentOptions): RegisterPaymentModel {
  const { invoiceId, allowLiveComplement = false, onEvent } = options;
  const invoice = useIncomeInvoice(invoiceId);
  const balance = invoiceId === undefined ? undefined : invoice.data?.last_balance;
  const clientId = options.clientId ?? invoice.data?.client?.id ?? '';
  const client = useClient(clientId || undefined);
  const register = useRegisterPayment();
  const complement = useCreateComplement();
  const [edits, setEdits] = useState<Partial<RegisterForm>>({});
  const [state, setState] = useState<RegisterPaymentModel['state']>('editing');
  const [error, setError] = useState<GigstackError>();
  const [wasTried, setTried] = useState(false);
  const [key, setKey] = useState(randomKey);

  const today = todayInMexico();
  const given = options.amount ?? balance;
  const form: RegisterForm = { amount: given === undefined ? '' : String(given), description: options.description ?? '', paymentForm: '', paidOn: today, automation: 'pue_invoice', ...edits };
  const all = registerProblems(form, { today, balance });
  const shown = Object.fromEntries(Object.entries(all).filter(([field, problem]) => wasTried || (field in edits && problem !== 'missing')));
  const parsed = parseNumber(form.amount, { maxDecimals: 2 });
  const paid = parsed.state === 'valid' ? Number(parsed.value) : undefined;
  const isComplementOff = invoiceId !== undefined && !allowLiveComplement && invoice.data?.livemode !== false;

  async function send(): Promise<void> {
    if (invoice.data) {
      const made = await complement.mutateAsync(toComplementBody({ ...form, amount: String(paid) }, invoice.data, key));
      onEvent?.({ type: 'complement.stamped', invoiceId: invoice.data.uuid, complementId: made.uuid ?? '', balance: cents((balance ?? 0) - (paid ?? 0)) });
    } else {
      const made = await register.mutateAsync(toRegisterBody({ ...form, amount: String(paid) }, { ...options, clientId }, key));
      onEvent?.({ type: 'payment.registered', paymentId: made.id, invoiceIds: made.invoices ?? [], receiptId: made.receipt_id });
    }
  }

  return {
    state,
    error,
    form,
    edit: (change) => setEdits((before) => ({ ...before, ...change })),
    problems: shown,
    client,
    invoice,
    balance,
    balanceAfter: balance === undefined || paid === undefined ? undefined : cents(balance - paid),
    isComplementOff,
    async submit() {
      setTried(true);
      if (Object.keys(all).length > 0 || state === 'sending' || isComplementOff) return;
      setState('sending');
      try {
        await send();
        setState('done');
        setKey(randomKey());
      } catch (cause) {
        if (!(cause instanceof GigstackError)) throw cause;
        setError(cause);
        setState(cause.isOutcomeUnknown ? 'unknown' : 'failed');
      }
    },
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
