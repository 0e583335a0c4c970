import type { ColorScheme } from '../preferences/ColorScheme.js';

/** Every sentence of the host product; those inside the invoices are gigstack UI's own. */
export interface Words {
  readonly tagline: string;
  readonly skip: string;
  readonly sections: string;
  readonly clients: string;
  readonly payments: string;
  readonly payment: string;
  readonly charge: string;
  readonly chargeWho: string;
  readonly chargeHowMuch: string;
  readonly chargeWhat: string;
  readonly chargeCurrency: string;
  readonly receivePayment: string;
  readonly receiveOfInvoice: string;
  readonly toPayments: string;
  readonly toPayment: string;
  readonly portal: string;
  readonly portalWhat: string;
  readonly portalWho: string;
  readonly portalMake: string;
  readonly portalLink: string;
  readonly portalOnce: string;
  readonly portalWithdraw: string;
  readonly portalWithdrawn: string;
  readonly portalAsked: string;
  readonly portalFailed: string;
  readonly invoices: string;
  readonly newInvoice: string;
  readonly draft: string;
  readonly invoice: string;
  readonly team: string;
  readonly language: string;
  readonly appearance: string;
  readonly schemes: Readonly<Record<ColorScheme, string>>;
  readonly signedInAs: (name: string) => string;
  readonly opening: string;
  readonly noSession: string;
  readonly noSessionWhy: string;
  readonly reload: string;
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly toInvoices: string;
  readonly copyMissing: string;
  readonly copyMissingWhy: string;
}
