import { allEndpoints, type Endpoint, type GigstackClient } from '@gigstack-ui/api';
import { hashKey, QueryClient, type QueryKey } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as hooks from './index.js';
import { providing } from './testing/gigstack.js';
import { standIn } from './testing/standIn.js';

interface Read {
  data: unknown;
  fetchStatus: string;
  hasNextPage?: boolean;
  fetchNextPage?: () => Promise<unknown>;
}

/** The hook with an id or text, the hook without one (or told not to ask), the options to prefetch the same, and the endpoint. */
type Row = readonly [useRead: () => Read, useNothing: () => Read, query: (client: GigstackClient) => { queryKey: QueryKey }, endpoint: string];

const off = { enabled: false };

const reads: Readonly<Record<string, Row>> = {
  useClients: [() => hooks.useClients({ limit: 5 }), () => hooks.useClients(off), (client) => hooks.clientsQuery(client, { limit: 5 }), 'clients.list'],
  useClient: [() => hooks.useClient('x'), () => hooks.useClient(undefined), (client) => hooks.clientQuery(client, 'x'), 'clients.get'],
  useClientSearch: [() => hooks.useClientSearch(' ana '), () => hooks.useClientSearch(' '), (client) => hooks.clientSearchQuery(client, 'ana'), 'clients.search'],
  useClientDocuments: [() => hooks.useClientDocuments('x'), () => hooks.useClientDocuments(undefined), (client) => hooks.clientDocumentsQuery(client, 'x'), 'clients.documents'],
  useServices: [() => hooks.useServices(), () => hooks.useServices(off), (client) => hooks.servicesQuery(client), 'services.list'],
  useService: [() => hooks.useService('x'), () => hooks.useService(undefined), (client) => hooks.serviceQuery(client, 'x'), 'services.get'],
  useDrafts: [() => hooks.useDrafts(), () => hooks.useDrafts(off), (client) => hooks.draftsQuery(client), 'drafts.list'],
  useDraft: [() => hooks.useDraft('x'), () => hooks.useDraft(undefined), (client) => hooks.draftQuery(client, 'x'), 'drafts.get'],
  useIncomeInvoices: [() => hooks.useIncomeInvoices({ status: 'valid' }), () => hooks.useIncomeInvoices(off), (client) => hooks.incomeInvoicesQuery(client, { status: 'valid' }), 'income.list'],
  useIncomeInvoice: [() => hooks.useIncomeInvoice('x'), () => hooks.useIncomeInvoice(undefined), (client) => hooks.incomeInvoiceQuery(client, 'x'), 'income.get'],
  useEgressInvoices: [() => hooks.useEgressInvoices(), () => hooks.useEgressInvoices(off), (client) => hooks.egressInvoicesQuery(client), 'egress.list'],
  useEgressInvoice: [() => hooks.useEgressInvoice('x'), () => hooks.useEgressInvoice(undefined), (client) => hooks.egressInvoiceQuery(client, 'x'), 'egress.get'],
  useComplements: [() => hooks.useComplements({ invoice_id: 'x' }), () => hooks.useComplements(off), (client) => hooks.complementsQuery(client, { invoice_id: 'x' }), 'complements.list'],
  useComplement: [() => hooks.useComplement('x'), () => hooks.useComplement(undefined), (client) => hooks.complementQuery(client, 'x'), 'complements.get'],
  useInvoiceSearch: [() => hooks.useInvoiceSearch('a'), () => hooks.useInvoiceSearch(''), (client) => hooks.invoiceSearchQuery(client, 'a'), 'invoices.search'],
  useCfdiErrors: [() => hooks.useCfdiErrors({ q: 'a' }), () => hooks.useCfdiErrors(off), (client) => hooks.cfdiErrorsQuery(client, { q: 'a' }), 'invoices.errors'],
  useInvoiceDocuments: [() => hooks.useInvoiceDocuments('x'), () => hooks.useInvoiceDocuments(undefined), (client) => hooks.invoiceDocumentsQuery(client, 'x'), 'invoices.documents'],
  usePayments: [() => hooks.usePayments({ currency: 'MXN' }), () => hooks.usePayments(off), (client) => hooks.paymentsQuery(client, { currency: 'MXN' }), 'payments.list'],
  usePayment: [() => hooks.usePayment('x'), () => hooks.usePayment(undefined), (client) => hooks.paymentQuery(client, 'x'), 'payments.get'],
  usePaymentSearch: [() => hooks.usePaymentSearch('a'), () => hooks.usePaymentSearch(''), (client) => hooks.paymentSearchQuery(client, 'a'), 'payments.search'],
  usePaymentDocuments: [() => hooks.usePaymentDocuments('x'), () => hooks.usePaymentDocuments(undefined), (client) => hooks.paymentDocumentsQuery(client, 'x'), 'payments.documents'],
  useReceipts: [() => hooks.useReceipts(), () => hooks.useReceipts(off), (client) => hooks.receiptsQuery(client), 'receipts.list'],
  useReceipt: [() => hooks.useReceipt('x'), () => hooks.useReceipt(undefined), (client) => hooks.receiptQuery(client, 'x'), 'receipts.get'],
  useReceiptSearch: [() => hooks.useReceiptSearch('a'), () => hooks.useReceiptSearch(''), (client) => hooks.receiptSearchQuery(client, 'a'), 'receipts.search'],
  useTeams: [() => hooks.useTeams(), () => hooks.useTeams(off), (client) => hooks.teamsQuery(client), 'teams.list'],
  useTeam: [() => hooks.useTeam(), () => hooks.useTeam('x', off), (client) => hooks.teamQuery(client, 'team_1'), 'teams.get'],
  useTeamIntegrations: [() => hooks.useTeamIntegrations(), () => hooks.useTeamIntegrations(off), (client) => hooks.teamIntegrationsQuery(client), 'teams.integrations'],
  useTeamSettings: [() => hooks.useTeamSettings('x'), () => hooks.useTeamSettings(undefined), (client) => hooks.teamSettingsQuery(client, 'x'), 'teams.settings'],
  useEmailTemplates: [() => hooks.useEmailTemplates('x'), () => hooks.useEmailTemplates(undefined), (client) => hooks.emailTemplatesQuery(client, 'x'), 'teams.emailTemplates'],
  useSeries: [() => hooks.useSeries('x'), () => hooks.useSeries(undefined), (client) => hooks.seriesQuery(client, 'x'), 'teams.series'],
  useTeamMembers: [() => hooks.useTeamMembers('x'), () => hooks.useTeamMembers(undefined), (client) => hooks.teamMembersQuery(client, 'x'), 'teams.members'],
  useUsers: [() => hooks.useUsers(), () => hooks.useUsers(off), (client) => hooks.usersQuery(client), 'users.list'],
  useUser: [() => hooks.useUser('x'), () => hooks.useUser(undefined), (client) => hooks.userQuery(client, 'x'), 'users.get'],
  useWebhooks: [() => hooks.useWebhooks(), () => hooks.useWebhooks(off), (client) => hooks.webhooksQuery(client), 'webhooks.list'],
  useWebhook: [() => hooks.useWebhook('x'), () => hooks.useWebhook(undefined), (client) => hooks.webhookQuery(client, 'x'), 'webhooks.get'],
  useRetentions: [() => hooks.useRetentions(), () => hooks.useRetentions(off), (client) => hooks.retentionsQuery(client), 'retentions.list'],
  useRetention: [() => hooks.useRetention('x'), () => hooks.useRetention(undefined), (client) => hooks.retentionQuery(client, 'x'), 'retentions.get'],
  useSatInvoices: [() => hooks.useSatInvoices(), () => hooks.useSatInvoices(off), (client) => hooks.satInvoicesQuery(client), 'sat.list'],
  useSatInvoice: [() => hooks.useSatInvoice('x'), () => hooks.useSatInvoice(undefined), (client) => hooks.satInvoiceQuery(client, 'x'), 'sat.get'],
  useBatch: [() => hooks.useBatch('x'), () => hooks.useBatch(undefined), (client) => hooks.batchQuery(client, 'x'), 'batches.get'],
  useBatchItems: [() => hooks.useBatchItems('x'), () => hooks.useBatchItems(undefined), (client) => hooks.batchItemsQuery(client, 'x'), 'batches.items'],
  useTransfers: [() => hooks.useTransfers(), () => hooks.useTransfers(off), (client) => hooks.transfersQuery(client), 'transfers.list'],
  useTransfer: [() => hooks.useTransfer('x'), () => hooks.useTransfer(undefined), (client) => hooks.transferQuery(client, 'x'), 'transfers.get'],
  useDocuments: [() => hooks.useDocuments(), () => hooks.useDocuments(off), (client) => hooks.documentsQuery(client), 'documents.list'],
  useDocument: [() => hooks.useDocument('x'), () => hooks.useDocument(undefined), (client) => hooks.documentQuery(client, 'x'), 'documents.get'],
  useDownloadStatus: [() => hooks.useDownloadStatus(), () => hooks.useDownloadStatus(off), (client) => hooks.downloadStatusQuery(client), 'downloads.status'],
  useDownloadSchedule: [() => hooks.useDownloadSchedule(), () => hooks.useDownloadSchedule(off), (client) => hooks.downloadScheduleQuery(client), 'downloads.schedule'],
  useDownloadHistory: [() => hooks.useDownloadHistory(), () => hooks.useDownloadHistory(off), (client) => hooks.downloadHistoryQuery(client), 'downloads.history'],
  useDownloadRequest: [() => hooks.useDownloadRequest('x'), () => hooks.useDownloadRequest(undefined), (client) => hooks.downloadRequestQuery(client, 'x'), 'downloads.requestStatus'],
  useDownloadPackage: [() => hooks.useDownloadPackage('x'), () => hooks.useDownloadPackage(undefined), (client) => hooks.downloadPackageQuery(client, 'x'), 'downloads.requestPackage'],
  useDownloadDebug: [() => hooks.useDownloadDebug(), () => hooks.useDownloadDebug(off), (client) => hooks.downloadDebugQuery(client), 'downloads.debug'],
  useDownloadProgress: [() => hooks.useDownloadProgress(), () => hooks.useDownloadProgress(off), (client) => hooks.downloadProgressQuery(client), 'downloads.progress'],
  useDownloadJobs: [() => hooks.useDownloadJobs(), () => hooks.useDownloadJobs(off), (client) => hooks.downloadJobsQuery(client), 'downloads.jobs'],
  useDownloadJob: [() => hooks.useDownloadJob('x'), () => hooks.useDownloadJob(undefined), (client) => hooks.downloadJobQuery(client, 'x'), 'downloads.job'],
};

const kindOf = (id: string): Endpoint['answers'] | undefined => allEndpoints.find((endpoint) => endpoint.id === id)?.answers;
/** What lists call their cursor, where it is not `next`. */
const cursors: Readonly<Record<string, string>> = { 'sat.list': 'starting_after', 'documents.list': 'cursor' };
const fresh = () => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });

describe.each(Object.entries(reads))('%s', (_, [useRead, useNothing, query, endpoint]) => {
  it('asks its endpoint once, under the key of its options, which opens with the scope and stays the same', async () => {
    const { client, sent } = standIn();
    const cache = fresh();
    const { result, rerender } = renderHook(useRead, { wrapper: providing(client, cache) });
    await waitFor(() => expect(result.current.data).toBeDefined());
    rerender();
    expect(sent.map(({ id }) => id)).toEqual([endpoint]);
    const [entry, ...others] = cache.getQueryCache().getAll();
    expect(others).toEqual([]);
    expect(entry?.queryHash).toBe(hashKey(query(client).queryKey));
    expect(query(client).queryKey.slice(0, 5)).toEqual([...client.scope, ...endpoint.split('.')]);
  });

  it('asks nothing when there is nothing to ask', () => {
    const { client, sent } = standIn();
    const { result } = renderHook(useNothing, { wrapper: providing(client, fresh()) });
    expect([result.current.fetchStatus, sent]).toEqual(['idle', []]);
  });

  it('shows at once, on a server too, what its options have prefetched', async () => {
    const { client, sent } = standIn();
    const cache = fresh();
    await (kindOf(endpoint) === 'page' || kindOf(endpoint) === 'search' ? cache.prefetchInfiniteQuery(query(client) as never) : cache.prefetchQuery(query(client)));
    const Shown = () => JSON.stringify(useRead().data ?? null).length > 4 && 'there';
    const Provider = providing(client, cache);
    expect(renderToString(<Provider><Shown /></Provider>)).toBe('there');
    expect(sent).toHaveLength(1);
  });
});

describe.each(Object.entries(reads).filter(([, [, , , endpoint]]) => ['page', 'search'].includes(kindOf(endpoint) ?? '')))('%s, page after page', (_, [useRead, , , endpoint]) => {
  it('goes on at the cursor of a list and at the number of a search', async () => {
    const { client, sent } = standIn();
    const { result } = renderHook(useRead, { wrapper: providing(client, fresh()) });
    await waitFor(() => expect(result.current.hasNextPage).toBe(true));
    await act(async () => void (await result.current.fetchNextPage?.()));
    const [first, second, ...more] = sent.map(({ query }) => query ?? {});
    expect(more).toEqual([]);
    const isList = kindOf(endpoint) === 'page';
    expect(second).toEqual(isList ? { ...first, [cursors[endpoint] ?? 'next']: 'cursor_2' } : { ...first, page: 2 });
  });
});

it('no endpoint that is read is without a row', () => {
  const covered = new Set([...Object.values(reads).map(([, , , endpoint]) => endpoint), 'downloads.invoice']);
  expect(allEndpoints.filter(({ method, serverOnly, id }) => method === 'GET' && !serverOnly && !covered.has(id)).map(({ id }) => id)).toEqual([]);
});
