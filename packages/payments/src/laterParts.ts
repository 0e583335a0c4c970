'use client';
import { lazyPart } from '@gigstack-ui/ui';

// What nobody needs before a button was pressed or a payment has come. One file for all of it: a file for each would break what they share into crumbs.
const load = () => import('./allLaterParts.js');

/** Withdraws a payment that was asked for, once it has been said what that means. */
export const CancelPayment = lazyPart(() => load().then((module) => module.CancelPayment));

/** Says that a requested payment was received by other means: how and when. */
export const MarkAsPaid = lazyPart(() => load().then((module) => module.MarkAsPaid));

/** The request in a dialog. */
export const PaymentDialog = lazyPart(() => load().then((module) => module.PaymentDialog));

/** The request in the page. */
export const PaymentPanel = lazyPart(() => load().then((module) => module.PaymentPanel));

/** A payment on one sheet, once it is here. */
export const PaymentSheet = lazyPart(() => load().then((module) => module.PaymentSheet));

/** Gives back a payment or a part of it, and says what that means for its invoice. */
export const RefundDialog = lazyPart(() => load().then((module) => module.RefundDialog));

/** Says what came of a payment that was recorded. */
export const RegisterOutcome = lazyPart(() => load().then((module) => module.RegisterOutcome));
