import type { Payment, TeamSettings } from '@gigstack-ui/api';

/** What a refund does to the invoice of its payment, before it is given: nothing to do, gigstack does it, nobody does it, or only gigstack knows. */
export type ForeseenEffect = 'none' | 'automatic' | 'manual' | 'unknown';

/** What it did, as the payment tells. */
export type SeenEffect = { readonly name: 'none' | 'automatic' | 'manual' | 'canceled' } | { readonly name: 'credited'; readonly creditNote: string };

/** Reads the team's own rule (`refunds.automatic_refunds`); without it nothing is promised. */
export function foreseenEffect({ invoices = [] }: Payment, settings: TeamSettings | undefined): ForeseenEffect {
  if (invoices.length === 0) return 'none';
  const refunds: unknown = settings?.refunds;
  const automatic: unknown = typeof refunds === 'object' && refunds !== null ? Reflect.get(refunds, 'automatic_refunds') : undefined;
  return typeof automatic === 'boolean' ? (automatic ? 'automatic' : 'manual') : 'unknown';
}

/** What the last refund of a payment led to; a promise of gigstack that is not kept yet stays one, and a second credit note is not offered. */
export function seenEffect(payment: Payment, foreseen: ForeseenEffect): SeenEffect {
  const { credit_note, canceled_invoice } = payment.refunds?.at(-1) ?? {};
  if (credit_note) return { name: 'credited', creditNote: credit_note };
  if (canceled_invoice) return { name: 'canceled' };
  return { name: foreseen === 'unknown' ? 'manual' : foreseen };
}
