import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { incomeInvoice } from '../schemas/invoice.js';
import { listQuery } from '../schemas/listQuery.js';

const filters = {
  ...listQuery,
  status: z.optional(z.string()),
  client_id: z.optional(z.string()),
  series: z.optional(z.string()),
};

/** The routes of income invoices (CFDI type I). */
export const income = {
  list: endpoint({ id: 'income.list', method: 'GET', path: '/invoices/income', query: z.strictObject(filters), output: incomeInvoice, answers: 'page' }),
  get: endpoint({ id: 'income.get', method: 'GET', path: '/invoices/income/:id', output: incomeInvoice, answers: 'one' }),
};
