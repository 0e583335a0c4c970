import type { AutomationType } from '@gigstack-ui/api';

/** What is typed to register a payment; days as `2026-11-22`. */
export interface RegisterForm {
  readonly amount: string;
  readonly description: string;
  readonly paymentForm: string;
  readonly paidOn: string;
  readonly automation: AutomationType;
}

/** A field and what keeps it from being sent. */
export type RegisterProblems = Partial<Record<keyof RegisterForm, 'missing' | 'not_a_number' | 'not_positive' | 'too_large' | 'over_balance' | 'future'>> & { readonly exchangeRate?: 'missing' };
