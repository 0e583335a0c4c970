import type { Handler } from '../http/Call.js';
import { findInvoice } from '../invoices/findInvoice.js';
import { supportDocuments } from '../support-documents/supportDocuments.js';
import { createComplement } from './complements/create.js';
import { getComplement } from './complements/get.js';
import { listComplements } from './complements/list.js';
import { createEgress } from './egress/create.js';
import { getEgress } from './egress/get.js';
import { listEgress } from './egress/list.js';
import { createIncome } from './income/create.js';
import { getIncome } from './income/get.js';
import { listIncome } from './income/list.js';
import { cancelIssued } from './invoices/cancel.js';
import { listCfdiErrors } from './invoices/errors.js';
import { invoiceFiles } from './invoices/files.js';
import { runEndOfMonth } from './invoices/runEndOfMonth.js';
import { searchInvoices } from './invoices/search.js';
import { sendInvoiceByMail } from './invoices/send.js';

const documents = supportDocuments('invoice', (call) => findInvoice(call));

/** Who answers the routes of stamped documents. */
export const invoiceHandlers: Readonly<Record<string, Handler>> = {
  'income.list': listIncome,
  'income.get': getIncome,
  'income.create': createIncome,
  'egress.list': listEgress,
  'egress.get': getEgress,
  'egress.create': createEgress,
  'complements.list': listComplements,
  'complements.get': getComplement,
  'complements.create': createComplement,
  'invoices.files': invoiceFiles,
  'invoices.search': searchInvoices,
  'invoices.errors': listCfdiErrors,
  'invoices.cancel': cancelIssued,
  'invoices.send': sendInvoiceByMail,
  'invoices.runEndOfMonth': runEndOfMonth,
  'invoices.documents': documents.list,
  'invoices.uploadDocument': documents.upload,
};
