import type { Receipt } from '@gigstack-ui/api';

/** What a customer calls a purchase: what was bought, and how much more with it. Plain text, whoever wrote it. */
export function receiptName({ items = [] }: Receipt, fallback: string): string {
  const [first, ...more] = items.flatMap(({ description }) => description?.trim() || []);
  if (first === undefined) return fallback;
  return more.length > 0 ? `${first} +${more.length}` : first;
}
