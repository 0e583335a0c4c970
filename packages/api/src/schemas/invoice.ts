import * as z from 'zod/mini';
import { amount, anything, flag, maybe, text } from './answerFields.js';
import { automationType } from './automation.js';
import { documentAnswer } from './document.js';
import { identified } from './identified.js';
import { spelled } from './spelled.js';
import { time } from './time.js';

/** State of an invoice in one spelling; others the API may add come through as they are. */
export type InvoiceStatus = 'draft' | 'pending' | 'valid' | 'canceled' | (string & {});

/** The API says `stamped` when it creates and `valid` when it lists, `cancelled` and `canceled`: one of each leaves here. @source docs, cli, n8n */
export const invoiceStatus = spelled<InvoiceStatus>({ stamped: 'valid', cancelled: 'canceled' });

/** What every invoice has when it comes back, of whatever type. @source docs, cli, integrators */
export const invoiceAnswer = {
  ...documentAnswer,
  id: text,
  uuid: text,
  status: invoiceStatus,
  automation_type: automationType,
  /** All taxes of the document as one amount; transferred less withheld. */
  taxes: amount,
  stamp: maybe(z.looseObject({ stamp_at: time, sello: text })),
  verification_url: text,
  /** What is still owed on a PPD invoice. */
  last_balance: amount,
  /** How many payment complements it has. */
  payment_complements: amount,
  cancellation_status: text,
  cancellation_receipt: anything,
  draft: flag,
};

/** An invoice as it comes back. @source docs, cli */
export const incomeInvoice = identified(z.looseObject(invoiceAnswer));

/** An invoice as it comes back, income or egress; times in Unix milliseconds, amounts in its currency. */
export type IncomeInvoice = z.output<typeof incomeInvoice>;
