import { cancellationMotives, type CancellationMotiveCode } from '@gigstack-ui/sat-catalogs';
import { parseMicros, type DecimalInput } from '../money/parseMicros.js';
import { ONE } from '../money/micros.js';
import { personOf } from '../personOf.js';
import { isGenericRfc } from '../rfc/genericRfc.js';
import { normalizeRfc } from '../rfc/normalizeRfc.js';
import { issuingDay, yearOf } from '../rules/issuingDay.js';

/** The invoice someone wants to cancel; dates are a Date, YYYY-MM-DD or an epoch. */
export interface CancellableInvoice {
  readonly invoiceType: string;
  readonly total: DecimalInput;
  readonly receiverRfc: string;
  readonly issuerRfc?: string | undefined;
  readonly issuerRegime?: string | undefined;
  readonly stampedAt: Date | string | number;
}

/** Why the receiver need not accept, in the order SAT lists them (RMF 2.7.1.35); `undefined` means that it must. */
export type NoAcceptanceReason = 'kind' | 'amount' | 'generic_receiver' | 'incorporation_regime' | 'next_business_day';

/** What cancelling an invoice takes. */
export interface CancellationPlan {
  /** The UUID of the invoice that replaces it must be given, and that one be stamped first with relation 04. */
  readonly requiresReplacement: boolean;
  readonly needsAcceptance: boolean;
  readonly reason: NoAcceptanceReason | undefined;
  /** Business days the receiver has; its silence accepts (RMF 2.7.1.34). */
  readonly acceptanceDays: 3;
  /** False once the year's annual return was due: moral persons in March, física in April (CFF 29-A). */
  readonly inTime: boolean;
}

/** Invoices up to this many pesos are cancelled without asking. */
const SMALL = 1_000 * ONE;

/** What it takes to cancel an invoice for a motive on a day: replacement, acceptance of the receiver, deadline. */
export function planCancellation(motive: CancellationMotiveCode, invoice: CancellableInvoice, today: Date | string): CancellationPlan {
  const reason = noAcceptance(invoice, today);
  const stamped = issuingDay(invoice.stampedAt);
  const day = issuingDay(today);
  // Who issued it unknown, the earlier deadline is the safe one.
  const after = personOf(invoice.issuerRfc ?? '') === 'fisica' ? '05-01' : '04-01';
  const deadline = stamped === undefined ? undefined : issuingDay(`${yearOf(stamped) + 1}-${after}`);
  return {
    requiresReplacement: cancellationMotives.some(({ code, requiresReplacementUuid }) => code === motive && requiresReplacementUuid),
    needsAcceptance: reason === undefined,
    reason,
    acceptanceDays: 3,
    inTime: day === undefined || deadline === undefined || day < deadline,
  };
}

function noAcceptance({ invoiceType, total, receiverRfc, issuerRegime, stampedAt }: CancellableInvoice, today: Date | string): NoAcceptanceReason | undefined {
  if (invoiceType !== 'I' && invoiceType !== 'P') return 'kind';
  if (parseMicros(total, 'total') <= SMALL) return 'amount';
  if (isGenericRfc(normalizeRfc(receiverRfc))) return 'generic_receiver';
  if (issuerRegime === '621') return 'incorporation_regime';
  const stamped = issuingDay(stampedAt);
  const day = issuingDay(today);
  return stamped !== undefined && day !== undefined && day <= nextBusinessDay(stamped) ? 'next_business_day' : undefined;
}

/** The epoch began on a Thursday; holidays are not known here, and a holiday only makes the real limit later. */
function nextBusinessDay(day: number): number {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return day + (weekday === 5 ? 3 : weekday === 6 ? 2 : 1);
}
