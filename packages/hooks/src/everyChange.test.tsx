import { allEndpoints } from '@gigstack-ui/api';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { endpointKey } from './endpointKey.js';
import * as hooks from './index.js';
import { providing } from './testing/gigstack.js';
import { fullCache, standIn } from './testing/standIn.js';

/** What a change calls, and what it does to the cache: `clients.get:id_1` is one answer, `clients.list` all of its endpoint. */
interface Effect {
  calls: string;
  outdates?: string;
  remembers?: string;
  forgets?: string;
}

type UseChange = () => { mutateAsync: (variables: never) => Promise<unknown> };
type Row = readonly [useChange: UseChange, variables: unknown, effect: Effect];

const id = 'id_1';
const body = {};
const made = 'new_1';
const file = new File(['%PDF-'], 'a.pdf');
const issued = 'invoices.search teams.series';
const shownByInvoices = 'income.list egress.list complements.list';
const madeByPayment = `income.list complements.list receipts.list receipts.search ${issued}`;

const changes: Readonly<Record<string, Row>> = {
  useCreateClient: [hooks.useCreateClient, body, { calls: 'clients.create', outdates: 'clients.list clients.search', remembers: `clients.get:${made}` }],
  useUpdateClient: [hooks.useUpdateClient, { id, body }, { calls: 'clients.update', outdates: 'clients.list clients.search', remembers: 'clients.get:id_1' }],
  useDeleteClient: [hooks.useDeleteClient, id, { calls: 'clients.remove', outdates: 'clients.list clients.search', forgets: 'clients.get:id_1' }],
  useValidateClient: [hooks.useValidateClient, id, { calls: 'clients.validate', outdates: 'clients.get:id_1 clients.list clients.search' }],
  useClientPortal: [hooks.useClientPortal, { id }, { calls: 'clients.portal' }],
  useStampClientReceipts: [hooks.useStampClientReceipts, id, { calls: 'clients.stampReceipts', outdates: `receipts.list receipts.search receipts.get income.list ${issued}` }],
  useUploadCsf: [hooks.useUploadCsf, { clientId: id, body: { file } }, { calls: 'clients.uploadCsf', outdates: 'clients.list clients.search' }],
  useUploadClientDocument: [hooks.useUploadClientDocument, { id, body: { file, documentType: 'contract' } }, { calls: 'clients.uploadDocument', outdates: 'clients.documents:id_1' }],
  useCreateService: [hooks.useCreateService, body, { calls: 'services.create', outdates: 'services.list', remembers: `services.get:${made}` }],
  useUpdateService: [hooks.useUpdateService, { id, body }, { calls: 'services.update', outdates: 'services.list', remembers: 'services.get:id_1' }],
  useDeleteService: [hooks.useDeleteService, id, { calls: 'services.remove', outdates: 'services.list', forgets: 'services.get:id_1' }],
  useCreateDraft: [hooks.useCreateDraft, body, { calls: 'drafts.create', outdates: 'drafts.list', remembers: `drafts.get:${made}` }],
  useUpdateDraft: [hooks.useUpdateDraft, { id, body }, { calls: 'drafts.update', outdates: 'drafts.list', remembers: 'drafts.get:id_1' }],
  useDeleteDraft: [hooks.useDeleteDraft, id, { calls: 'drafts.remove', outdates: 'drafts.list', forgets: 'drafts.get:id_1' }],
  usePreviewDraft: [hooks.usePreviewDraft, id, { calls: 'drafts.preview' }],
  useStampDraft: [hooks.useStampDraft, id, { calls: 'drafts.stamp', outdates: `drafts.get:id_1 drafts.list income.list egress.list ${issued}`, remembers: `income.get:${made}` }],
  useCreateIncomeInvoice: [hooks.useCreateIncomeInvoice, body, { calls: 'income.create', outdates: `income.list ${issued}`, remembers: `income.get:${made}` }],
  useCreateEgressInvoice: [
    hooks.useCreateEgressInvoice,
    { related_documents: [{ relationship: '01', documents: [id] }] },
    { calls: 'egress.create', outdates: `egress.list income.get:id_1 income.list ${issued}`, remembers: `egress.get:${made}` },
  ],
  useCreateComplement: [
    hooks.useCreateComplement,
    { invoices: [{ uuid: id, amount: 1 }] },
    { calls: 'complements.create', outdates: `complements.list income.get:id_1 income.list ${issued}`, remembers: `complements.get:${made}` },
  ],
  useCancelInvoice: [hooks.useCancelInvoice, { id, body }, { calls: 'invoices.cancel', outdates: `income.get egress.get complements.get ${shownByInvoices} invoices.search` }],
  useSendInvoice: [hooks.useSendInvoice, { id, body }, { calls: 'invoices.send' }],
  useRunEndOfMonth: [hooks.useRunEndOfMonth, undefined, { calls: 'invoices.runEndOfMonth', outdates: `receipts.list receipts.search receipts.get income.list ${issued}` }],
  useImportInvoices: [hooks.useImportInvoices, body, { calls: 'invoices.importXml', outdates: `${shownByInvoices} invoices.search` }],
  useUploadInvoiceDocument: [hooks.useUploadInvoiceDocument, { id, body: { file, documentType: 'contract' } }, { calls: 'invoices.uploadDocument', outdates: 'invoices.documents:id_1' }],
  useRequestPayment: [hooks.useRequestPayment, body, { calls: 'payments.request', outdates: 'payments.list payments.search', remembers: `payments.get:${made}` }],
  useRegisterPayment: [hooks.useRegisterPayment, body, { calls: 'payments.register', outdates: `payments.list payments.search ${madeByPayment}`, remembers: `payments.get:${made}` }],
  useMarkPaymentPaid: [hooks.useMarkPaymentPaid, { id, body }, { calls: 'payments.markPaid', outdates: `payments.list payments.search ${madeByPayment}`, remembers: 'payments.get:id_1' }],
  useRefundPayment: [hooks.useRefundPayment, { id, body }, { calls: 'payments.refund', outdates: `payments.list payments.search egress.list ${madeByPayment}`, remembers: 'payments.get:id_1' }],
  useCancelPayment: [hooks.useCancelPayment, id, { calls: 'payments.cancel', outdates: 'payments.get:id_1 payments.list payments.search' }],
  useUpdatePayment: [hooks.useUpdatePayment, { id, body: { items: [] } }, { calls: 'payments.update', outdates: 'payments.get:id_1 payments.list payments.search' }],
  'useUpdatePayment, its client': [
    hooks.useUpdatePayment,
    { id, body: { client: {} } },
    { calls: 'payments.update', outdates: 'payments.get:id_1 payments.list payments.search clients.get clients.list clients.search' },
  ],
  'useUpdatePayment, its automation': [
    hooks.useUpdatePayment,
    { id, body: { automation_type: 'pue_invoice' } },
    { calls: 'payments.update', outdates: `payments.get:id_1 payments.list payments.search ${madeByPayment}` },
  ],
  useUploadPaymentDocument: [hooks.useUploadPaymentDocument, { id, body: { file, documentType: 'contract' } }, { calls: 'payments.uploadDocument', outdates: 'payments.documents:id_1' }],
  useCreateReceipt: [hooks.useCreateReceipt, body, { calls: 'receipts.create', outdates: 'receipts.list receipts.search', remembers: `receipts.get:${made}` }],
  useStampReceipt: [hooks.useStampReceipt, { id, body }, { calls: 'receipts.stamp', outdates: `receipts.get:id_1 receipts.list receipts.search income.list ${issued}` }],
  useReopenReceipt: [hooks.useReopenReceipt, { id, body }, { calls: 'receipts.reopen', outdates: 'receipts.get:id_1 receipts.list receipts.search' }],
  useCancelReceipt: [hooks.useCancelReceipt, id, { calls: 'receipts.cancel', outdates: 'receipts.get:id_1 receipts.list receipts.search' }],
  useCreateTeam: [hooks.useCreateTeam, body, { calls: 'teams.create', outdates: 'teams.list', remembers: `teams.get:${made}` }],
  useUpdateTeam: [hooks.useUpdateTeam, { id, body }, { calls: 'teams.update', outdates: 'teams.list', remembers: 'teams.get:id_1' }],
  useDeleteTeam: [hooks.useDeleteTeam, id, { calls: 'teams.remove', outdates: 'teams.get:id_1 teams.list' }],
  useUpdateTeamSettings: [hooks.useUpdateTeamSettings, { id, body }, { calls: 'teams.updateSettings', outdates: 'teams.get:id_1 teams.list', remembers: 'teams.settings:id_1' }],
  useAddSeries: [hooks.useAddSeries, { id, body }, { calls: 'teams.addSeries', outdates: 'teams.series:id_1' }],
  useUpdateSeries: [hooks.useUpdateSeries, { id, seriesId: 'A', body }, { calls: 'teams.updateSeries', outdates: 'teams.series:id_1' }],
  useAddTeamMember: [hooks.useAddTeamMember, { id, body: { id: 'id_2' } }, { calls: 'teams.addMember', outdates: 'teams.members:id_1 users.get:id_2 users.list' }],
  useUpdateTeamMember: [hooks.useUpdateTeamMember, { id, memberId: 'id_2', body }, { calls: 'teams.updateMember', outdates: 'teams.members:id_1 users.get:id_2 users.list' }],
  useRemoveTeamMember: [hooks.useRemoveTeamMember, { id, memberId: 'id_2' }, { calls: 'teams.removeMember', outdates: 'teams.members:id_1 users.get:id_2 users.list' }],
  useRemoveTeamMemberByPost: [hooks.useRemoveTeamMemberByPost, { id, memberId: 'id_2' }, { calls: 'teams.removeMemberByPost', outdates: 'teams.members:id_1 users.get:id_2 users.list' }],
  useUploadCsd: [hooks.useUploadCsd, { id, body: { cert: file, key: file, keyPass: 'x' } }, { calls: 'teams.uploadCsd', outdates: 'teams.get:id_1 teams.list' }],
  useSignManifest: [hooks.useSignManifest, { id, body }, { calls: 'teams.signManifest', outdates: 'teams.get:id_1 teams.list' }],
  useCreateUser: [hooks.useCreateUser, body, { calls: 'users.create', outdates: 'users.list', remembers: `users.get:${made}` }],
  'useCreateUser, a member at once': [hooks.useCreateUser, { auto_join: true }, { calls: 'users.create', outdates: 'users.list teams.members', remembers: `users.get:${made}` }],
  useUpdateUser: [hooks.useUpdateUser, { id, body }, { calls: 'users.update', outdates: 'users.list', remembers: 'users.get:id_1' }],
  useDeleteUser: [hooks.useDeleteUser, id, { calls: 'users.remove', outdates: 'users.list teams.members', forgets: 'users.get:id_1' }],
  useResetPassword: [hooks.useResetPassword, body, { calls: 'users.resetPassword' }],
  useCreateWebhook: [hooks.useCreateWebhook, body, { calls: 'webhooks.create', outdates: 'webhooks.list', remembers: `webhooks.get:${made}` }],
  useUpdateWebhook: [hooks.useUpdateWebhook, { id, body }, { calls: 'webhooks.update', outdates: 'webhooks.list', remembers: 'webhooks.get:id_1' }],
  useDeleteWebhook: [hooks.useDeleteWebhook, id, { calls: 'webhooks.remove', outdates: 'webhooks.list', forgets: 'webhooks.get:id_1' }],
  useCreateRetention: [hooks.useCreateRetention, body, { calls: 'retentions.create', outdates: 'retentions.list teams.series', remembers: `retentions.get:${made}` }],
  useCancelRetention: [hooks.useCancelRetention, { id, body }, { calls: 'retentions.cancel', outdates: 'retentions.get:id_1 retentions.list' }],
  useRetrySatXml: [hooks.useRetrySatXml, id, { calls: 'sat.retryXml', outdates: 'sat.get:id_1 sat.list' }],
  useSatInvoicePdf: [hooks.useSatInvoicePdf, id, { calls: 'sat.pdf' }],
  useCreateBatch: [hooks.useCreateBatch, body, { calls: 'batches.create' }],
  useCreateTransfer: [hooks.useCreateTransfer, body, { calls: 'transfers.create', outdates: `transfers.list ${issued}`, remembers: `transfers.get:${made}` }],
  useCreateDocument: [hooks.useCreateDocument, { body: { file, documentType: 'contract' } }, { calls: 'documents.create', outdates: 'documents.list', remembers: `documents.get:${made}` }],
  useUpdateDocument: [hooks.useUpdateDocument, { id, body }, { calls: 'documents.update', outdates: 'documents.list', remembers: 'documents.get:id_1' }],
  useDeleteDocument: [hooks.useDeleteDocument, id, { calls: 'documents.remove', outdates: 'documents.list clients.documents invoices.documents payments.documents', forgets: 'documents.get:id_1' }],
  useLinkDocument: [hooks.useLinkDocument, { id, body }, { calls: 'documents.link', outdates: 'documents.get:id_1 documents.list clients.documents invoices.documents payments.documents' }],
  useUnlinkDocument: [hooks.useUnlinkDocument, { id, body }, { calls: 'documents.unlink', outdates: 'documents.get:id_1 documents.list clients.documents invoices.documents payments.documents' }],
  useAnalyzeDocument: [hooks.useAnalyzeDocument, { id, body }, { calls: 'documents.analyze', outdates: 'documents.get:id_1 documents.list' }],
  useActivateDownloads: [hooks.useActivateDownloads, body, { calls: 'downloads.activate', outdates: 'downloads.status' }],
  useDeactivateDownloads: [hooks.useDeactivateDownloads, body, { calls: 'downloads.deactivate', outdates: 'downloads.status' }],
  useRegisterDownloads: [hooks.useRegisterDownloads, body, { calls: 'downloads.register', outdates: 'downloads.status downloads.schedule' }],
  useUpdateDownloadSchedule: [hooks.useUpdateDownloadSchedule, body, { calls: 'downloads.updateSchedule', outdates: 'downloads.schedule' }],
  useRequestDownload: [hooks.useRequestDownload, body, { calls: 'downloads.request', outdates: 'downloads.history' }],
  useDownloadInvoice: [hooks.useDownloadInvoice, id, { calls: 'downloads.invoice' }],
  useEnableDownloadSync: [hooks.useEnableDownloadSync, body, { calls: 'downloads.enableSync', outdates: 'downloads.schedule downloads.progress' }],
  useUpdateSyncPeriod: [hooks.useUpdateSyncPeriod, body, { calls: 'downloads.updateSyncPeriod', outdates: 'downloads.schedule' }],
  usePreviewImport: [hooks.usePreviewImport, body, { calls: 'downloads.preview' }],
  useImportDownloads: [hooks.useImportDownloads, body, { calls: 'downloads.importInvoices', outdates: 'downloads.jobs sat.list' }],
  useCancelDownloadJob: [hooks.useCancelDownloadJob, { id, body }, { calls: 'downloads.cancelJob', outdates: 'downloads.job:id_1 downloads.jobs' }],
};

const words = (text = '') => text.split(' ').filter(Boolean).sort();

describe.each(Object.entries(changes))('%s', (_, [useChange, variables, { calls, outdates, remembers, forgets }]) => {
  it('calls its endpoint once and outdates what it changes, and no more', async () => {
    const { client, sent } = standIn();
    const { cache, outdated, forgotten, remembered } = fullCache(client);
    const { result } = renderHook(useChange, { wrapper: providing(client, cache) });
    await act(() => result.current.mutateAsync(variables as never));
    expect(sent.map(({ id }) => id)).toEqual([calls]);
    expect(outdated()).toEqual(words(outdates));
    expect(forgotten()).toEqual(words(forgets));
    expect(remembered()).toEqual(words(remembers));
  });

  it('leaves the cache as it was when it is refused, but for what may have happened', async () => {
    const { client } = standIn(() => Promise.reject(new Error('refused')));
    const { cache, forgotten, remembered } = fullCache(client);
    const { result } = renderHook(useChange, { wrapper: providing(client, cache) });
    await expect(act(() => result.current.mutateAsync(variables as never))).rejects.toThrow('refused');
    expect([forgotten(), remembered()]).toEqual([[], []]);
  });
});

it('no endpoint that changes something is without a row', () => {
  const covered = new Set(Object.values(changes).map(([, , { calls }]) => calls));
  expect(allEndpoints.filter(({ method, serverOnly, id: each }) => method !== 'GET' && !serverOnly && !covered.has(each)).map(({ id: each }) => each)).toEqual([]);
});

describe.each([
  ['useUpdateService', hooks.useUpdateService, 'services.get'],
  ['useUpdateWebhook', hooks.useUpdateWebhook, 'webhooks.get'],
  ['useUpdateTeamSettings', hooks.useUpdateTeamSettings, 'teams.settings'],
])('%s, which can be taken back,', (_, useChange: UseChange, endpoint) => {
  it('shows the change before it is answered, and what was there if it is refused', async () => {
    let refuse: (reason: Error) => void = () => undefined;
    const { client } = standIn(() => new Promise((_resolve, reject) => (refuse = reject)));
    const { cache } = fullCache(client);
    const queryKey = endpointKey(client, { id: endpoint }, id);
    const { result } = renderHook(useChange, { wrapper: providing(client, cache) });
    let refused = Promise.resolve<unknown>(undefined);
    act(() => void (refused = result.current.mutateAsync({ id, body: { description: 'nueva' } } as never).catch((error: unknown) => error)));
    await waitFor(() => expect(cache.getQueryData(queryKey)).toEqual({ id: 'id_1', before: true, description: 'nueva' }));
    await act(async () => {
      refuse(new Error('refused'));
      await refused;
    });
    expect(cache.getQueryData(queryKey)).toEqual({ id: 'id_1', before: true });
    expect(cache.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });
});
