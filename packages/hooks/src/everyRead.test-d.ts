import type { CallResult, CatalogRow, Endpoint, GigstackClient, GigstackError, batches, clients, complements, documents, downloads, drafts, egress, income, invoices, payments, receipts, retentions, sat, services, teams, transfers, users, webhooks } from '@gigstack-ui/api';
import type { QueryClient } from '@tanstack/react-query';
import { describe, expectTypeOf, it } from 'vitest';
import { clientQuery, clientsQuery, useClient, useClients, useClientSearch, useTeamMembers } from './index.js';
import type * as hooks from './index.js';

type Hooks = typeof hooks;

/** The endpoint of each hook that reads page by page. */
interface Lists {
  useBatchItems: typeof batches.items;
  useClientDocuments: typeof clients.documents;
  useClients: typeof clients.list;
  useClientSearch: typeof clients.search;
  useComplements: typeof complements.list;
  useDocuments: typeof documents.list;
  useDownloadHistory: typeof downloads.history;
  useDownloadJobs: typeof downloads.jobs;
  useDrafts: typeof drafts.list;
  useEgressInvoices: typeof egress.list;
  useIncomeInvoices: typeof income.list;
  useInvoiceDocuments: typeof invoices.documents;
  useInvoiceSearch: typeof invoices.search;
  useCfdiErrors: typeof invoices.errors;
  useTeamMembers: typeof teams.members;
  usePaymentDocuments: typeof payments.documents;
  usePayments: typeof payments.list;
  usePaymentSearch: typeof payments.search;
  useReceipts: typeof receipts.list;
  useReceiptSearch: typeof receipts.search;
  useRetentions: typeof retentions.list;
  useSatInvoices: typeof sat.list;
  useSeries: typeof teams.series;
  useServices: typeof services.list;
  useTeams: typeof teams.list;
  useTransfers: typeof transfers.list;
  useUsers: typeof users.list;
  useWebhooks: typeof webhooks.list;
}

/** The endpoint of each hook that reads one answer. */
interface Records {
  useBatch: typeof batches.get;
  useClient: typeof clients.get;
  useComplement: typeof complements.get;
  useDocument: typeof documents.get;
  useDownloadStatus: typeof downloads.status;
  useDownloadSchedule: typeof downloads.schedule;
  useDownloadRequest: typeof downloads.requestStatus;
  useDownloadPackage: typeof downloads.requestPackage;
  useDownloadDebug: typeof downloads.debug;
  useDownloadProgress: typeof downloads.progress;
  useDownloadJob: typeof downloads.job;
  useDraft: typeof drafts.get;
  useEgressInvoice: typeof egress.get;
  useIncomeInvoice: typeof income.get;
  usePayment: typeof payments.get;
  useReceipt: typeof receipts.get;
  useRetention: typeof retentions.get;
  useSatInvoice: typeof sat.get;
  useService: typeof services.get;
  useTeamSettings: typeof teams.settings;
  useEmailTemplates: typeof teams.emailTemplates;
  useTeamIntegrations: typeof teams.integrations;
  useTransfer: typeof transfers.get;
  useTeam: typeof teams.get;
  useUser: typeof users.get;
  useWebhook: typeof webhooks.get;
}

type Given<Name extends keyof Hooks> = Hooks[Name] extends (...args: never[]) => infer Result ? Result : never;
type Part<Name extends keyof Hooks, Key extends string> = Given<Name> extends Readonly<Record<Key, infer Value>> ? Value : never;
type Asked<Name extends keyof Hooks> = Hooks[Name] extends (...args: infer Args) => unknown ? Extract<Args[number], object> : never;
type Item<E extends Endpoint> = CallResult<E> extends { data: (infer T)[] } ? T : never;
/** Either stands for the other, and neither is `any`. */
type Same<A, B> = 0 extends 1 & A ? false : [A, B] extends [B, A] ? true : false;
/** The names of what is not as it should be. */
type Misfits<All> = { [Name in keyof All]: All[Name] extends true ? never : Name }[keyof All];
type KeyOf<T> = T extends unknown ? keyof T : never;
/** The hooks that read, by what they give. */
type Reading = { [Name in keyof Hooks]: Given<Name> extends { fetchStatus: unknown } ? Name : never }[keyof Hooks];

declare const client: GigstackClient;
declare const cache: QueryClient;

describe('what a hook that reads gives', () => {
  it('is what its endpoint answers', () => {
    expectTypeOf<Misfits<{ [Name in keyof Lists]: Same<Part<Name, 'items'>, readonly Item<Lists[Name]>[]> }>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<{ [Name in keyof Records]: Same<Part<Name, 'data'>, CallResult<Records[Name]> | undefined> }>>().toEqualTypeOf<never>();
    expectTypeOf<Part<'useCatalogSearch', 'data'>>().toEqualTypeOf<CatalogRow[] | undefined>();
    expectTypeOf<Part<Reading, 'error'>>().toEqualTypeOf<GigstackError | null>();
  });

  it('is known of every one of them', () => {
    expectTypeOf<Reading>().toEqualTypeOf<keyof Lists | keyof Records | 'useCatalogSearch'>();
  });

  it('is what its options give, read ahead', () => {
    expectTypeOf(cache.fetchQuery(clientQuery(client, 'x'))).resolves.toEqualTypeOf<CallResult<typeof clients.get>>();
    expectTypeOf(cache.fetchInfiniteQuery(clientsQuery(client))).resolves.toHaveProperty('pages').toEqualTypeOf<CallResult<typeof clients.list>[]>();
  });
});

describe('what a hook that reads refuses', () => {
  it('is where a page starts, whose it is and how it is asked', () => {
    expectTypeOf<Extract<KeyOf<Asked<Reading>>, 'next' | 'page' | 'cursor' | 'starting_after' | 'team' | 'retry' | 'queryKey' | 'queryFn' | 'networkMode'>>().toEqualTypeOf<never>();
  });

  it('is what would go wrong', () => {
    // @ts-expect-error a record is named by its id
    void (() => useClient());
    // @ts-expect-error an id is a text
    void (() => useClient(7));
    // @ts-expect-error a search has a text
    void (() => useClientSearch());
    // @ts-expect-error members are those of a team
    void (() => useTeamMembers());
    // @ts-expect-error there is no such filter
    void (() => useClients({ rfc: 'x' }));
    // @ts-expect-error a limit is a number
    void (() => useClients({ limit: '5' }));
  });
});
