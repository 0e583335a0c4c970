import type { DraftInvoiceOutput, GigstackClient, IncomeInvoice } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import * as egress from '@gigstack-ui/api/egress';
import * as income from '@gigstack-ui/api/income';

// Neither creating a draft nor stamping is idempotent, and their answers can be lost. Before anything is sent again,
// the lists are asked for the random mark in `metadata`; the mark is compared here too, because a server that does not
// know the filter answers with everything.

/** The draft that carries a mark, if it exists. */
export async function findDraftByGsKey(client: GigstackClient, gsKey: string, signal?: AbortSignal): Promise<DraftInvoiceOutput | undefined> {
  const { data } = await client.call(drafts.list, { query: { metadata: { gs_key: gsKey }, limit: 10 }, ...(signal && { signal }) });
  return data.find((draft) => draft.metadata?.gs_key === gsKey);
}

/** The stamped invoice, or credit note, that carries a mark, if it exists. */
export async function findInvoiceByGsKey(client: GigstackClient, gsKey: string, type: 'I' | 'E', signal?: AbortSignal): Promise<IncomeInvoice | undefined> {
  const { data } = await client.call(type === 'E' ? egress.list : income.list, { query: { metadata: { gs_key: gsKey }, limit: 10 }, ...(signal && { signal }) });
  return data.find((invoice) => invoice.metadata?.gs_key === gsKey);
}
