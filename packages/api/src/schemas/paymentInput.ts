import * as z from 'zod/mini';
import { allowedPaymentMethodInput } from './allowedPaymentMethod.js';
import { automationTypeInput } from './automation.js';
import { choice, freeObject, number, texts } from './bodyFields.js';
import { clientReferenceInput } from './clientInput.js';
import { requiredText, typed } from './inputFields.js';
import { itemInput } from './itemInput.js';
import { list } from './reading.js';

/** Series and folio of the invoice a payment leads to; `serie` and `folio` here, unlike on invoices. @source docs */
export const invoiceConfigInput = z.strictObject({ serie: typed, folio: number });

const shared = {
  client: clientReferenceInput,
  items: list(itemInput),
  currency: typed,
  exchange_rate: number,
  automation_type: z.optional(automationTypeInput),
  send_email: choice,
  emails: texts,
  /** The same key twice is one payment. */
  idempotency_key: typed,
  metadata: freeObject,
  invoice_config: z.optional(invoiceConfigInput),
};

/** A payment to ask for with a link. @source docs, cli; `invoice_config` inferred from the sibling route */
export const requestPaymentInput = z.strictObject({ ...shared, allowed_payment_methods: z.optional(list(allowedPaymentMethodInput)) });

/** A payment that was received already; `payment_form` as of SAT's c_FormaPago. @source docs; required by cli and n8n */
export const registerPaymentInput = z.strictObject({ ...shared, payment_form: requiredText });

/** A payment to ask for with a link. */
export type RequestPaymentInput = z.input<typeof requestPaymentInput>;

/** A payment that was received already. */
export type RegisterPaymentInput = z.input<typeof registerPaymentInput>;
