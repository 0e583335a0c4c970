import type {
  CallOptions,
  CallResult,
  Endpoint,
  GigstackError,
  InvoiceDownload,
  batches,
  CancelInvoiceInput,
  ClientInput,
  clients,
  ClientUpdateInput,
  complements,
  CsdInput,
  CustomerPortalInput,
  documents,
  downloads,
  DraftInvoiceInput,
  drafts,
  egress,
  income,
  InvoiceEgressInput,
  InvoiceIncomeInput,
  invoices,
  ManifestInput,
  MarkPaymentPaidInput,
  PasswordResetInput,
  PaymentComplementInput,
  payments,
  ReceiptInput,
  receipts,
  RefundPaymentInput,
  RegisterPaymentInput,
  ReopenReceiptInput,
  RequestPaymentInput,
  RetentionInput,
  retentions,
  sat,
  SATDocumentInput,
  SendInvoiceInput,
  SeriesInput,
  ServiceInput,
  services,
  ServiceUpdateInput,
  StampReceiptInput,
  TeamInput,
  TeamMemberInput,
  TeamMemberUpdateInput,
  teams,
  TeamSettingsInput,
  TeamUpdateInput,
  transfers,
  UpdatePaymentInput,
  UserInput,
  users,
  UserUpdateInput,
  WebhookInput,
  webhooks,
  WebhookUpdateInput,
} from '@gigstack-ui/api';
import { describe, expectTypeOf, it } from 'vitest';
import { useCreateClient, useCreateDraft, useDeleteClient, useUpdateClient, useUploadCsd } from './index.js';
import type * as hooks from './index.js';
import type { CsfUpload, DraftUpdate, LooseBody, MemberOfTeam, RecordChange, SeriesChange, UploadChange } from './index.js';

type Hooks = typeof hooks;
type Uploaded<Body> = { id: string } & UploadChange<Body>;

/** The endpoint of each hook that changes something, and what it is told. */
interface Changes {
  useCreateBatch: [typeof batches.create, LooseBody];
  useUploadClientDocument: [typeof clients.uploadDocument, Uploaded<SATDocumentInput>];
  useUploadCsf: [typeof clients.uploadCsf, CsfUpload];
  useCreateClient: [typeof clients.create, ClientInput];
  useUpdateClient: [typeof clients.update, RecordChange<ClientUpdateInput>];
  useDeleteClient: [typeof clients.remove, string];
  useValidateClient: [typeof clients.validate, string];
  useClientPortal: [typeof clients.portal, CustomerPortalInput];
  useStampClientReceipts: [typeof clients.stampReceipts, string];
  useCreateComplement: [typeof complements.create, PaymentComplementInput];
  useCreateDocument: [typeof documents.create, UploadChange<SATDocumentInput>];
  useUpdateDocument: [typeof documents.update, RecordChange<LooseBody>];
  useDeleteDocument: [typeof documents.remove, string];
  useLinkDocument: [typeof documents.link, RecordChange<LooseBody>];
  useUnlinkDocument: [typeof documents.unlink, RecordChange<LooseBody>];
  useAnalyzeDocument: [typeof documents.analyze, RecordChange<LooseBody>];
  useActivateDownloads: [typeof downloads.activate, LooseBody];
  useDeactivateDownloads: [typeof downloads.deactivate, LooseBody];
  useRegisterDownloads: [typeof downloads.register, LooseBody];
  useUpdateDownloadSchedule: [typeof downloads.updateSchedule, LooseBody];
  useRequestDownload: [typeof downloads.request, LooseBody];
  useDownloadInvoice: [typeof downloads.invoice, string];
  useEnableDownloadSync: [typeof downloads.enableSync, LooseBody];
  useUpdateSyncPeriod: [typeof downloads.updateSyncPeriod, LooseBody];
  usePreviewImport: [typeof downloads.preview, LooseBody];
  useImportDownloads: [typeof downloads.importInvoices, LooseBody];
  useCancelDownloadJob: [typeof downloads.cancelJob, RecordChange<LooseBody>];
  useCreateDraft: [typeof drafts.create, DraftInvoiceInput];
  useUpdateDraft: [typeof drafts.update, DraftUpdate];
  useDeleteDraft: [typeof drafts.remove, string];
  usePreviewDraft: [typeof drafts.preview, string];
  useStampDraft: [typeof drafts.stamp, string];
  useCreateEgressInvoice: [typeof egress.create, InvoiceEgressInput];
  useCreateIncomeInvoice: [typeof income.create, InvoiceIncomeInput];
  useUploadInvoiceDocument: [typeof invoices.uploadDocument, Uploaded<SATDocumentInput>];
  useCancelInvoice: [typeof invoices.cancel, RecordChange<CancelInvoiceInput>];
  useSendInvoice: [typeof invoices.send, RecordChange<SendInvoiceInput>];
  useRunEndOfMonth: [typeof invoices.runEndOfMonth, void];
  useImportInvoices: [typeof invoices.importXml, LooseBody];
  useAddTeamMember: [typeof teams.addMember, RecordChange<TeamMemberInput>];
  useUpdateTeamMember: [typeof teams.updateMember, MemberOfTeam & RecordChange<TeamMemberUpdateInput>];
  useRemoveTeamMember: [typeof teams.removeMember, MemberOfTeam];
  useRemoveTeamMemberByPost: [typeof teams.removeMemberByPost, MemberOfTeam];
  useRequestPayment: [typeof payments.request, RequestPaymentInput];
  useRegisterPayment: [typeof payments.register, RegisterPaymentInput];
  useMarkPaymentPaid: [typeof payments.markPaid, RecordChange<MarkPaymentPaidInput>];
  useRefundPayment: [typeof payments.refund, RecordChange<RefundPaymentInput>];
  useCancelPayment: [typeof payments.cancel, string];
  useUpdatePayment: [typeof payments.update, RecordChange<UpdatePaymentInput>];
  useUploadPaymentDocument: [typeof payments.uploadDocument, Uploaded<SATDocumentInput>];
  useCreateReceipt: [typeof receipts.create, ReceiptInput];
  useStampReceipt: [typeof receipts.stamp, RecordChange<StampReceiptInput>];
  useReopenReceipt: [typeof receipts.reopen, RecordChange<ReopenReceiptInput>];
  useCancelReceipt: [typeof receipts.cancel, string];
  useCreateRetention: [typeof retentions.create, RetentionInput];
  useCancelRetention: [typeof retentions.cancel, RecordChange<CancelInvoiceInput>];
  useRetrySatXml: [typeof sat.retryXml, string];
  useSatInvoicePdf: [typeof sat.pdf, string];
  useAddSeries: [typeof teams.addSeries, RecordChange<SeriesInput>];
  useUpdateSeries: [typeof teams.updateSeries, SeriesChange];
  useCreateService: [typeof services.create, ServiceInput];
  useUpdateService: [typeof services.update, RecordChange<ServiceUpdateInput>];
  useDeleteService: [typeof services.remove, string];
  useUpdateTeamSettings: [typeof teams.updateSettings, RecordChange<TeamSettingsInput>];
  useCreateTeam: [typeof teams.create, TeamInput];
  useUpdateTeam: [typeof teams.update, RecordChange<TeamUpdateInput>];
  useDeleteTeam: [typeof teams.remove, string];
  useUploadCsd: [typeof teams.uploadCsd, Uploaded<CsdInput>];
  useSignManifest: [typeof teams.signManifest, RecordChange<ManifestInput>];
  useCreateTransfer: [typeof transfers.create, LooseBody];
  useCreateUser: [typeof users.create, UserInput];
  useUpdateUser: [typeof users.update, RecordChange<UserUpdateInput>];
  useDeleteUser: [typeof users.remove, string];
  useResetPassword: [typeof users.resetPassword, PasswordResetInput];
  useCreateWebhook: [typeof webhooks.create, WebhookInput];
  useUpdateWebhook: [typeof webhooks.update, RecordChange<WebhookUpdateInput>];
  useDeleteWebhook: [typeof webhooks.remove, string];
}

type Given<Name extends keyof Hooks> = Hooks[Name] extends (...args: never[]) => infer Result ? Result : never;
type Settings<Name extends keyof Hooks> = Hooks[Name] extends (settings?: infer Taken) => unknown ? NonNullable<Taken> : never;
type Part<Name extends keyof Hooks, Key extends string> = Given<Name> extends Readonly<Record<Key, infer Value>> ? Value : never;
/** Either stands for the other, and neither is `any`. */
type Same<A, B> = 0 extends 1 & A ? false : [A, B] extends [B, A] ? true : false;
/** The names of what is not as it should be. */
type Misfits<All> = { [Name in keyof All]: All[Name] extends true ? never : Name }[keyof All];
type KeyOf<T> = T extends unknown ? keyof T : never;
/** The hooks that change something, by what they give. */
type Changing = { [Name in keyof Hooks]: Given<Name> extends { mutateAsync: unknown } ? Name : never }[keyof Hooks];
/** What is sent of what a hook is told: its `body`, or all of it; nothing where it is told nothing. */
type Sent<Variables> = Variables extends { body: infer Body } ? Body : Variables extends void ? never : Variables;
type Takes<E extends Endpoint> = CallOptions<E> extends { body: infer Body } ? Body : unknown;

describe('what a hook that changes something gives and is told', () => {
  it('is what its endpoint answers, and what it takes', () => {
    expectTypeOf<Misfits<{ [Name in keyof Changes]: Same<Part<Name, 'data'>, CallResult<Changes[Name][0]> | undefined> }>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<{ [Name in keyof Changes]: Same<Part<Name, 'variables'>, Changes[Name][1] | undefined> }>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<{ [Name in keyof Changes]: Sent<Changes[Name][1]> extends Takes<Changes[Name][0]> ? true : false }>>().toEqualTypeOf<never>();
    expectTypeOf<Part<Changing, 'error'>>().toEqualTypeOf<GigstackError | null>();
    expectTypeOf<Part<'useInvoiceFile', 'data'>>().toEqualTypeOf<InvoiceDownload | undefined>();
  });

  it('is known of every one of them', () => {
    expectTypeOf<Changing>().toEqualTypeOf<keyof Changes | 'useInvoiceFile'>();
  });
});

describe('what a hook that changes something refuses', () => {
  it('is another way to send it', () => {
    expectTypeOf<Extract<KeyOf<Settings<Changing>>, 'mutationFn' | 'mutationKey' | 'retry' | 'retryDelay' | 'networkMode'>>().toEqualTypeOf<never>();
  });

  it('is what would go wrong', () => {
    // @ts-expect-error how it is sent follows from the endpoint
    void (() => useCreateClient({ retry: 3 }));
    // @ts-expect-error there is no such field
    void (() => useCreateClient().mutate({ rfc: 'x' }));
    // @ts-expect-error a change names what it changes
    void (() => useUpdateClient().mutate({ body: {} }));
    // @ts-expect-error an id alone is what is deleted
    void (() => useDeleteClient().mutate({ id: 'x' }));
    // @ts-expect-error a draft needs its type
    void (() => useCreateDraft().mutate({}));
    // @ts-expect-error a certificate is a file
    void (() => useUploadCsd().mutate({ id: 'x', body: { cert: 'x', key: 'x', keyPass: 'x' } }));
  });
});
