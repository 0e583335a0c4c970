import type { DraftInvoiceOutput, GigstackClient, IncomeInvoice } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import * as egress from '@gigstack-ui/api/egress';
import * as income from '@gigstack-ui/api/income';
import { bears, type Imprint } from './Imprint.js';

// Neither creating a draft nor stamping is idempotent, and their answers can be lost. Before anything is sent again, the lists are asked for
// the random mark in `metadata`; the mark is compared here too, because a server that does not know the filter answers with everything. For a
// server that keeps no mark, the latest documents are looked through for the same receiver, total and minute: the one that fits, not one of several.

/** What is looked for. */
export interface Sent {
  readonly gsKey: string;
  /** Known once something was sent and not answered. */
  readonly imprint?: Imprint | undefined;
}

/** As many of the latest documents as a minute brings. */
const LATEST = 50;

/** The draft that was sent, if it exists. */
export async function findSentDraft(client: GigstackClient, { gsKey, imprint }: Sent, signal?: AbortSignal): Promise<DraftInvoiceOutput | undefined> {
  const options = signal && { signal };
  const { data } = await client.call(drafts.list, { query: { metadata: { gs_key: gsKey }, limit: 10 }, ...options });
  const marked = data.find((draft) => draft.metadata?.gs_key === gsKey);
  if (marked || !imprint) return marked;
  const latest = await client.call(drafts.list, { query: { limit: LATEST }, ...options });
  return only(latest.data.filter((draft) => bears(imprint, draft)));
}

/** The invoice, or credit note, that a sent stamp became, if it exists. */
export async function findSentInvoice(client: GigstackClient, { gsKey, imprint, type }: Sent & { type: 'I' | 'E' }): Promise<IncomeInvoice | undefined> {
  const list = type === 'E' ? egress.list : income.list;
  const { data } = await client.call(list, { query: { metadata: { gs_key: gsKey }, limit: 10 } });
  const marked = data.find((invoice) => invoice.metadata?.gs_key === gsKey);
  if (marked || !imprint) return marked;
  const latest = await client.call(list, { query: { client_id: imprint.client, limit: LATEST } });
  return only(latest.data.filter((invoice) => bears(imprint, invoice)));
}

function only<One>(found: readonly One[]): One | undefined {
  return found.length === 1 ? found[0] : undefined;
}
