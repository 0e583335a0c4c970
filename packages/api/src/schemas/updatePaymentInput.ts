import * as z from 'zod/mini';
import { addressInput } from './addressInput.js';
import { automationTypeInput } from './automation.js';
import { freeObject, texts } from './bodyFields.js';
import { clientTexts } from './client.js';
import { requiredText, typed } from './inputFields.js';
import { list } from './reading.js';

/** What may change of a payment: descriptions of lines, an automation where there is none yet, data of the client. An issued CFDI never changes. @source docs */
export const updatePaymentInput = z.strictObject({
  items: z.optional(list(z.strictObject({ id: requiredText, description: requiredText }))),
  automation_type: z.optional(automationTypeInput),
  client: z.optional(z.strictObject({ ...clientTexts(typed), address: z.optional(addressInput), bcc: texts, metadata: freeObject })),
});

/** What may change of a payment; at least one of the three. */
export type UpdatePaymentInput = z.input<typeof updatePaymentInput>;
