import type { ItemSchema, PaymentAllowedMethod } from '@gigstack-ui/api';

/** What is asked for: an amount with a description, lines, or a saved service. Amounts are in the currency, not in cents. */
export interface PaymentOrder {
  /** Id of the client who pays. */
  readonly clientId: string;
  /** Lines, as on an invoice. */
  readonly items?: readonly ItemSchema[] | undefined;
  /** One amount with everything in it, in place of lines. IVA of 16 % is taken to be inside unless `taxes` says otherwise. */
  readonly amount?: number | string | undefined;
  /** What the amount is for. */
  readonly description?: string | undefined;
  readonly taxes?: ItemSchema['taxes'];
  /** A saved service, in place of both. */
  readonly serviceId?: string | undefined;
  readonly quantity?: number | undefined;
  /** MXN unless told. */
  readonly currency?: string | undefined;
  /** Pesos for one unit of the currency, when it is not MXN. */
  readonly exchangeRate?: number | undefined;
  /** Ways to pay; all the team has connected unless told. */
  readonly methods?: readonly PaymentAllowedMethod[] | undefined;
  /** What is stamped once it is paid. */
  readonly automation?: 'pue_invoice' | 'ppd_invoice_and_complement' | 'none' | undefined;
  /** The PPD invoice it pays, kept in the payment's metadata. */
  readonly invoiceId?: string | undefined;
}
