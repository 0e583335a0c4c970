/** What a webhook can be told about. */
export const webhookEvents = [
  'payment.created',
  'payment.updated',
  'payment.succeeded',
  'payment.canceled',
  'payment.deleted',
  'payment.upcoming_due_date',
  'invoice.created',
  'invoice.canceled',
  'invoice.failed',
  'invoice_batch.completed',
  'receipt.created',
  'receipt.updated',
  'receipt.completed',
  'receipt.deleted',
  'customer.created',
  'customer.updated',
  'customer.deleted',
  'service.created',
  'service.updated',
  'service.deleted',
  'sat.invoice.synced',
  'teams.created',
  'teams.sat.completed',
  'teams.stripe.completed',
  'teams.openpay.completed',
  'teams.sat.manifest.signed',
] as const;

/** What a webhook can be told about. */
export type WebhookEventType = (typeof webhookEvents)[number];
