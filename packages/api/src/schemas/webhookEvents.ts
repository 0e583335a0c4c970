/** What a webhook can be told of. @source cli: its newest contract; other clients offer names that are not in it */
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

/** What a webhook can be told of. */
export type WebhookEvent = (typeof webhookEvents)[number];
