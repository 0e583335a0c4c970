import * as z from 'zod/mini';
import { mergeClient } from '../../clients/mergeClient.js';
import { presentClient } from '../../clients/presentClient.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { automate } from '../../payments/automate.js';
import { automationInput, automationOf } from '../../payments/automation.js';
import { findPayment } from '../../payments/findPayment.js';
import type { PaymentRecord } from '../../payments/PaymentRecord.js';
import { presentPayment } from '../../payments/presentPayment.js';
import { clientFields, type ClientFields } from '../../records/ClientRecord.js';
import { text } from '../../records/text.js';
import { notify } from '../../webhooks/notify.js';

const input = z.object({
  items: z.optional(z.array(z.strictObject({ id: text, description: text })).check(z.maxLength(500))),
  automation_type: automationInput,
  client: z.optional(clientFields),
});

/** `PUT /payments/:id`: descriptions, an automation where there is none yet, and data of the client; an issued CFDI never changes. */
export const updatePayment: Handler = (call) =>
  call.database.transaction(() => {
    const { items, automation_type, client } = checkInput(input, call.body);
    if (!items && automation_type === undefined && !client) throw ApiFailure.invalid(['items: one of items, automation_type and client is required']);
    const payment = findPayment(call);
    if (client) updateClientOf(payment, client, call);
    const described = items ? describe(payment, items) : payment;
    const updated = automation_type === undefined ? described : withAutomation(call, described, automation_type);
    call.database.payments.put(call.partition, updated);
    const presented = presentPayment(updated, call);
    notify(call, 'payment.updated', presented);
    return one('Payment updated successfully', presented);
  });

function describe(payment: PaymentRecord, items: readonly { id: string; description: string }[]): PaymentRecord {
  const unknown = items.flatMap(({ id }, index) => (payment.items.some((item) => item.id === id) ? [] : [`items[${index}].id: no item of the payment has this id`]));
  if (unknown.length > 0) throw ApiFailure.invalid(unknown);
  const texts = new Map(items.map(({ id, description }) => [id, description]));
  return { ...payment, items: payment.items.map((item) => ({ ...item, description: texts.get(item.id ?? '') ?? item.description })) };
}

function withAutomation(call: Call, payment: PaymentRecord, word: string): PaymentRecord {
  if (payment.automation_type !== 'none') {
    throw new ApiFailure(400, 'business_rule_violation', 'This payment has an automation already', ['automation_type: cannot change']);
  }
  const asked = { ...payment, automation_type: automationOf(word, 'none') };
  const isReceived = payment.state === 'succeeded';
  return automate(call, asked, isReceived ? 'succeeded' : 'created');
}

function updateClientOf({ client: id }: PaymentRecord, sent: ClientFields, call: Call): void {
  const client = id === undefined ? undefined : call.database.clients.get(call.partition, id);
  if (!client) throw ApiFailure.invalid(['client: this payment has no client']);
  const updated = mergeClient(client, sent);
  call.database.clients.put(call.partition, updated);
  notify(call, 'customer.updated', presentClient(updated, call));
}
