import type { WebhookEvent as WebhookEventType } from '@gigstack-ui/api';

/** What is posted to a webhook. */
export interface WebhookEvent {
  /** The same in every attempt and for every webhook: who receives drops what it has seen. */
  id: string;
  type: WebhookEventType;
  /** Milliseconds. */
  created: number;
  livemode: boolean;
  data: { object: unknown };
}

/** One attempt to deliver. */
export interface DeliveryAttempt {
  /** Milliseconds. */
  at: number;
  /** HTTP status, or null when no answer came. */
  status: number | null;
  /** Why it failed, in words. */
  error: string | null;
}

/** An event on its way to one webhook. */
export interface DeliveryRecord {
  id: string;
  webhook: string;
  url: string;
  event: WebhookEvent;
  status: 'pending' | 'delivered' | 'failed';
  attempts: DeliveryAttempt[];
  /** When the next attempt is due, in milliseconds; null when there is none. */
  next_attempt_at: number | null;
  created_at: number;
}
