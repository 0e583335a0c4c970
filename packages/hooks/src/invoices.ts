'use client';
import type { CancelInvoiceInput, CfdiError, EndOfMonthRun, IncomeInvoice, Outcome, SendInvoiceInput, SentInvoice } from '@gigstack-ui/api';
import * as complements from '@gigstack-ui/api/complements';
import * as egress from '@gigstack-ui/api/egress';
import * as income from '@gigstack-ui/api/income';
import * as invoices from '@gigstack-ui/api/invoices';
import * as receipts from '@gigstack-ui/api/receipts';
import { outdate } from './cacheChanges.js';
import type { CfdiErrorFilters } from './cfdiErrorsQuery.js';
import { cfdiErrorsQuery } from './cfdiErrorsQuery.js';
import { invoiceSearchQuery } from './invoiceQueries.js';
import type { WithEnabled } from './ListFilters.js';
import type { LooseBody } from './LooseBody.js';
import { outdateIssued } from './outdateIssued.js';
import type { RecordChange } from './RecordChange.js';
import type { SearchFilters } from './searchPages.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';

/** Invoices of any type that match a text, as it is typed; an empty text asks nothing. */
export function useInvoiceSearch(text: string, { enabled = true, ...filters }: WithEnabled<SearchFilters> = {}): PagesResult<IncomeInvoice> {
  return usePages(invoiceSearchQuery(useGigstack(), text, filters), enabled && text.trim() !== '');
}

/** What CFDI error codes mean, by code or text. */
export function useCfdiErrors({ enabled, ...filters }: WithEnabled<CfdiErrorFilters> = {}): PagesResult<CfdiError> {
  return usePages(cfdiErrorsQuery(useGigstack(), filters), enabled);
}

/** Asks the SAT to cancel an invoice of any type; the receiver may have to accept, so read the invoice again for its state. */
export function useCancelInvoice(settings?: ChangeSettings<Outcome, RecordChange<CancelInvoiceInput>>): ChangeResult<Outcome, RecordChange<CancelInvoiceInput>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(invoices.cancel, { params: { id }, body });
    // A credit note or a complement that goes gives its invoice the balance back, and no answer says which.
    for (const { get } of [income, egress, complements]) outdate(context, get);
    outdate(context, income.list, egress.list, complements.list, invoices.search);
    return answer;
  }, settings);
}

/** Sends an invoice by e-mail to its client and to others. */
export function useSendInvoice(settings?: ChangeSettings<SentInvoice, RecordChange<SendInvoiceInput>>): ChangeResult<SentInvoice, RecordChange<SendInvoiceInput>> {
  return useChange(({ client }, { id, body }) => client.call(invoices.send, { params: { id }, body }), settings);
}

/** Makes the global invoice of the month from what nobody invoiced; refused (403) but on the last day of a month, live. */
export function useRunEndOfMonth(settings?: ChangeSettings<EndOfMonthRun, void>): ChangeResult<EndOfMonthRun, void> {
  return useChange(async (context) => {
    const run = await context.client.call(invoices.runEndOfMonth, { body: {} });
    outdate(context, receipts.list, receipts.search, receipts.get);
    outdateIssued(context, income.list);
    return run;
  }, settings);
}

/** Brings CFDI in from their XML; what is sent is not documented and not checked. */
export function useImportInvoices(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  return useChange(async (context, body) => {
    const answer = await context.client.call(invoices.importXml, { body });
    outdate(context, income.list, egress.list, complements.list, invoices.search);
    return answer;
  }, settings);
}
