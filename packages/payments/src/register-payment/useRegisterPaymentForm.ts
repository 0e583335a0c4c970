'use client';
import { GigstackError, type Client, type IncomeInvoice, type ItemSchema, type Payment } from '@gigstack-ui/api';
import { randomKey, useClient, useCreateComplement, useGigstack, useIncomeInvoice, useRegisterPayment, type RecordResult } from '@gigstack-ui/hooks';
import { parseNumber } from '@gigstack-ui/ui';
import { useState } from 'react';
import { createPaymentMemory } from '../payment-request/paymentMemory.js';
import type { RegisterForm, RegisterProblems } from './RegisterForm.js';
import type { RegisterPaymentEvent } from './RegisterPaymentEvent.js';
import { registerProblems } from './registerProblems.js';
import { toComplementBody } from './toComplementBody.js';
import { todayInMexico } from './todayInMexico.js';
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

/** What came of it: a payment with what was issued for it, or the complement of a PPD invoice, which owes `balance` after it. */
export type RegisterResult = { readonly payment: Payment } | { readonly complementId: string; readonly balance: number };

/** Registering a payment without a screen. */
export interface RegisterPaymentModel {
  readonly state: 'editing' | 'sending' | 'done' | 'failed' | 'unknown';
  readonly error: GigstackError | undefined;
  /** Once it is done. */
  readonly result: RegisterResult | undefined;
  readonly form: RegisterForm;
  readonly edit: (change: Partial<RegisterForm>) => void;
  /** Those to show: of what was typed, and of all once sending was tried. */
  readonly problems: RegisterProblems;
  readonly client: RecordResult<Client>;
  readonly invoice: RecordResult<IncomeInvoice>;
  readonly currency: string;
  /** What the PPD invoice owes now and after this payment. */
  readonly balance: number | undefined;
  readonly balanceAfter: number | undefined;
  /** The complement is not sent with this key. */
  readonly isComplementOff: boolean;
  readonly submit: () => Promise<void>;
}

/** Registers a payment once: the same form has the same key, also after a reload, until it has been accepted. */
export function useRegisterPaymentForm(options: UseRegisterPaymentOptions): RegisterPaymentModel {
  const { invoiceId, allowLiveComplement = false, onEvent } = options;
  const { scope } = useGigstack();
  const invoice = useIncomeInvoice(invoiceId);
  const balance = invoiceId === undefined ? undefined : invoice.data?.last_balance;
  const clientId = options.clientId ?? invoice.data?.client?.id ?? '';
  const client = useClient(clientId || undefined);
  const register = useRegisterPayment();
  const complement = useCreateComplement();
  const [edits, setEdits] = useState<Partial<RegisterForm>>({});
  const [state, setState] = useState<RegisterPaymentModel['state']>('editing');
  const [error, setError] = useState<GigstackError>();
  const [result, setResult] = useState<RegisterResult>();
  const [wasTried, setTried] = useState(false);

  const today = todayInMexico();
  const given = options.amount ?? balance;
  const form: RegisterForm = { amount: given === undefined ? '' : String(given), description: options.description ?? '', paymentForm: '', paidOn: today, automation: 'pue_invoice', ...edits };
  const currency = invoice.data?.currency ?? options.currency ?? 'MXN';
  const exchangeRate = invoice.data?.exchange_rate ?? options.exchangeRate;
  const all = registerProblems(form, { today, balance, currency, exchangeRate });
  const shown = Object.fromEntries(Object.entries(all).filter(([field, problem]) => wasTried || (field in edits && problem !== 'missing')));
  const parsed = parseNumber(form.amount, { maxDecimals: 2 });
  const paid = parsed.state === 'valid' ? Number(parsed.value) : undefined;
  const isComplementOff = invoice.data !== undefined && !allowLiveComplement && invoice.data.livemode !== false;

  async function send(key: string): Promise<RegisterResult> {
    if (invoice.data) {
      const { uuid } = await complement.mutateAsync(toComplementBody({ ...form, amount: String(paid) }, invoice.data, key));
      const left = cents((balance ?? 0) - (paid ?? 0));
      onEvent?.({ type: 'complement.stamped', invoiceId: invoice.data.uuid, complementId: uuid, balance: left });
      return { complementId: uuid, balance: left };
    }
    const payment = await register.mutateAsync(toRegisterBody({ ...form, amount: String(paid) }, { ...options, clientId }, key));
    onEvent?.({ type: 'payment.registered', paymentId: payment.id, invoiceIds: payment.invoices ?? [], receiptId: payment.receipt_id });
    return { payment };
  }

  return {
    state,
    error,
    result,
    form,
    edit: (change) => setEdits((before) => ({ ...before, ...change })),
    problems: shown,
    client,
    invoice,
    currency,
    balance,
    balanceAfter: balance === undefined || paid === undefined ? undefined : cents(balance - paid),
    isComplementOff,
    async submit() {
      setTried(true);
      if (Object.keys(all).length > 0 || state === 'sending' || isComplementOff) return;
      setState('sending');
      const memory = createPaymentMemory(scope, { clientId }, `register ${JSON.stringify([invoiceId, clientId, form, options.items])}`);
      const remembered = memory.read() ?? { key: randomKey(), paymentId: undefined };
      memory.write(remembered);
      try {
        setResult(await send(remembered.key));
        memory.forget();
        setState('done');
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
