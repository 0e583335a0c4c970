import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { draft, draftInput, draftUpdateInput } from '../schemas/draft.js';
import { incomeInvoice } from '../schemas/invoice.js';
import { listQuery } from '../schemas/listQuery.js';
import { previewPdf } from '../schemas/previewPdf.js';

/** The routes of drafts: invoices that are not yet stamped. */
export const drafts = {
  create: endpoint({ id: 'drafts.create', method: 'POST', path: '/invoices/draft', body: draftInput, output: draft, answers: 'one' }),
  list: endpoint({ id: 'drafts.list', method: 'GET', path: '/invoices/draft', query: z.strictObject(listQuery), output: draft, answers: 'page' }),
  get: endpoint({ id: 'drafts.get', method: 'GET', path: '/invoices/draft/:id', output: draft, answers: 'one' }),
  /** Replaces the whole draft: what the body leaves out is cleared. */
  update: endpoint({ id: 'drafts.update', method: 'PUT', path: '/invoices/draft/:id', body: draftUpdateInput, output: draft, answers: 'one' }),
  remove: endpoint({ id: 'drafts.remove', method: 'DELETE', path: '/invoices/draft/:id', output: z.unknown(), answers: 'none' }),
  /** Makes a PDF marked "Sin Validez Fiscal" without stamping. */
  preview: endpoint({ id: 'drafts.preview', method: 'POST', path: '/invoices/draft/:id/preview', output: previewPdf, answers: 'raw' }),
  /** Turns the draft into a CFDI. Cannot be undone or repeated: after a lost answer, read before stamping again. */
  stamp: endpoint({ id: 'drafts.stamp', method: 'POST', path: '/invoices/draft/:id/stamp', output: incomeInvoice, answers: 'one' }),
};
