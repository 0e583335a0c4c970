'use client';
import type { MarkPaymentPaidInput, Outcome, Payment, RefundPaymentInput, RegisterPaymentInput, RequestPaymentInput, UpdatePaymentInput } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import * as complements from '@gigstack-ui/api/complements';
import * as egress from '@gigstack-ui/api/egress';
import * as income from '@gigstack-ui/api/income';
import * as payments from '@gigstack-ui/api/payments';
import * as receipts from '@gigstack-ui/api/receipts';
import { outdate, outdateOne, remember } from './cacheChanges.js';
import { outdateIssued } from './outdateIssued.js';
import { paymentQuery } from './paymentQueries.js';
import type { RecordChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useKeyedChange } from './useKeyedChange.js';

/** Asks a client for a payment. The same body has the same idempotency key until it is answered. */
export function useRequestPayment(settings?: ChangeSettings<Payment, RequestPaymentInput>): ChangeResult<Payment, RequestPaymentInput> {
  return useKeyedChange(async (context, body) => {
    const payment = await context.client.call(payments.request, { body });
    await remember(context, paymentQuery(context.client, payment.id).queryKey, payment);
    outdate(context, payments.list, payments.search);
    return payment;
  }, settings);
}

/** Records a payment that was received already. The same body has the same idempotency key until it is answered. */
export function useRegisterPayment(settings?: ChangeSettings<Payment, RegisterPaymentInput>): ChangeResult<Payment, RegisterPaymentInput> {
  return useKeyedChange(async (context, body) => {
    const payment = await context.client.call(payments.register, { body });
    await remember(context, paymentQuery(context.client, payment.id).queryKey, payment);
    outdate(context, payments.list, payments.search);
    outdateIssued(context, ...madeByPayment);
    return payment;
  }, settings);
}

/** Says that a requested payment was received by other means. */
export function useMarkPaymentPaid(settings?: ChangeSettings<Payment, RecordChange<MarkPaymentPaidInput>>): ChangeResult<Payment, RecordChange<MarkPaymentPaidInput>> {
  return useChange(async (context, { id, body }) => {
    const payment = await context.client.call(payments.markPaid, { params: { id }, body });
    await remember(context, paymentQuery(context.client, id).queryKey, payment);
    outdate(context, payments.list, payments.search);
    outdateIssued(context, ...madeByPayment);
    return payment;
  }, settings);
}

/** Gives back a payment or a part of it. After an error with `isOutcomeUnknown`, read before sending again. */
export function useRefundPayment(settings?: ChangeSettings<Payment, RecordChange<RefundPaymentInput>>): ChangeResult<Payment, RecordChange<RefundPaymentInput>> {
  return useChange(async (context, { id, body }) => {
    const payment = await context.client.call(payments.refund, { params: { id }, body });
    await remember(context, paymentQuery(context.client, id).queryKey, payment);
    outdate(context, payments.list, payments.search);
    outdateIssued(context, ...madeByPayment, egress.list);
    return payment;
  }, settings);
}

/** Cancels a payment that has not been received, by its id. */
export function useCancelPayment(settings?: ChangeSettings<Outcome, string>): ChangeResult<Outcome, string> {
  return useChange(async (context, id) => {
    const answer = await context.client.call(payments.cancel, { params: { id } });
    outdateOne(context, payments.get, id);
    outdate(context, payments.list, payments.search);
    return answer;
  }, settings);
}

/** Changes descriptions, a missing automation or data of the client of a payment. */
export function useUpdatePayment(settings?: ChangeSettings<Outcome, RecordChange<UpdatePaymentInput>>): ChangeResult<Outcome, RecordChange<UpdatePaymentInput>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(payments.update, { params: { id }, body });
    outdateOne(context, payments.get, id);
    outdate(context, payments.list, payments.search);
    if (body.client) outdate(context, clients.get, clients.list, clients.search);
    if (body.automation_type) outdateIssued(context, ...madeByPayment);
    return answer;
  }, settings);
}

/** What an automation may make of a payment: invoices, complements, or a receipt for a client without RFC. */
const madeByPayment = [income.list, complements.list, receipts.list, receipts.search];
