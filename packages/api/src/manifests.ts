import type { Endpoint } from './endpoint.js';
import * as clients from './resources/clients.js';
import * as complements from './resources/complements.js';
import * as drafts from './resources/drafts.js';
import * as egress from './resources/egress.js';
import * as income from './resources/income.js';
import * as invoices from './resources/invoices.js';
import * as payments from './resources/payments.js';
import * as receipts from './resources/receipts.js';
import * as services from './resources/services.js';
import * as teams from './resources/teams.js';

/** The list finds a client whose creation was not answered; the team has the postal code that generic RFCs go with. */
const clientFiscalForm: readonly Endpoint[] = [clients.list, clients.search, clients.get, clients.create, clients.update, clients.validate, clients.uploadCsf, teams.get];

/** The form opens in place. */
const clientPicker: readonly Endpoint[] = clientFiscalForm;

const clientList: readonly Endpoint[] = [...clientFiscalForm, clients.remove, clients.portal];

const draftInvoiceEditor: readonly Endpoint[] = [
  ...clientPicker,
  drafts.create,
  drafts.list,
  drafts.get,
  drafts.update,
  drafts.remove,
  drafts.preview,
  drafts.stamp,
  income.get,
  income.list,
  egress.get,
  egress.list,
  invoices.files,
  invoices.send,
  invoices.errors,
  teams.series,
  services.list,
  services.get,
  services.create,
];

const invoiceList: readonly Endpoint[] = [income.list, income.get, drafts.list, drafts.get, invoices.files];

const paymentDocuments: readonly Endpoint[] = [payments.get, income.get, complements.get, invoices.files, receipts.get];

const paymentRequestButton: readonly Endpoint[] = [...paymentDocuments, clients.get, services.get, teams.integrations, payments.request, payments.cancel];

const registerPayment: readonly Endpoint[] = [clients.get, income.get, payments.register, complements.create];

/** The team's settings say what a refund does to the invoice by itself. */
const paymentView: readonly Endpoint[] = [...paymentDocuments, payments.refund, payments.markPaid, payments.cancel, payments.documents, payments.uploadDocument, teams.settings];

const paymentList: readonly Endpoint[] = [payments.list, payments.search];

/** Found by text on the server; a chosen one is read by its UUID. */
const invoicePicker: readonly Endpoint[] = [income.list, income.get, invoices.search];

const seriesPicker: readonly Endpoint[] = [teams.series];

const servicePicker: readonly Endpoint[] = [services.list, services.get];

/** What `createPortal` narrows to one client; a page reaches them only through it. */
const customerPortal: readonly Endpoint[] = [
  clients.get,
  clients.update,
  clients.validate,
  clients.uploadCsf,
  receipts.list,
  receipts.get,
  receipts.stamp,
  income.list,
  income.get,
  payments.list,
  payments.get,
];

/** The endpoints each element calls, to allow in a proxy exactly what a page needs. */
export const manifests = {
  clientFiscalForm,
  clientList,
  clientPicker,
  customerPortal,
  draftInvoiceEditor,
  invoiceList,
  invoicePicker,
  paymentList,
  paymentRequestButton,
  paymentView,
  registerPayment,
  seriesPicker,
  servicePicker,
};
