import type { WebhookEvent as WebhookEventType } from '@gigstack-ui/api';

/** An address that is told what happens. Times in milliseconds. */
export interface WebhookRecord {
  id: string;
  url: string;
  events: WebhookEventType[];
  status: 'active' | 'inactive';
  description: string;
  version: 'v1' | 'v2';
  /** A Connect webhook also hears the other teams of the billing account. */
  type: 'gigstack_connect' | null;
  /** Headers sent with every delivery. */
  headers: Record<string, string>;
  /** Signs deliveries, when there is one. */
  secret: string | null;
  /** 64 hexadecimal digits that change with every change. */
  revision: string;
  /** The `operation_id` it was made with: the same one again makes no second webhook. */
  operation: string | null;
  created_at: number;
  updated_at: number;
}
