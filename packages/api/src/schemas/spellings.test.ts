import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Schema } from '../endpoint.js';
import { cancelInput } from './cancelInput.js';
import { clientValidation } from './clientValidation.js';
import { customerPortalInput } from './customerPortal.js';
import { incomeInvoice } from './invoice.js';
import { markPaymentPaidInput } from './markPaymentPaidInput.js';
import { onboardingUrl } from './onboardingUrl.js';
import { payment } from './payment.js';
import { requestPaymentInput } from './paymentInput.js';
import { receipt } from './receipt.js';
import { retention } from './retention.js';
import { satInvoice } from './satInvoice.js';
import { stampedReceipt } from './stampedReceipt.js';
import { teamSettings } from './teamSettings.js';
import { teamSettingsInput } from './teamSettingsInput.js';
import { user } from './user.js';

const read = (schema: Schema, value: object) => z.parse<Schema>(schema, { id: 'x', ...value });

describe('two spellings of one thing', () => {
  it.each<[string, Schema, object, object]>([
    ['a cancelled payment', payment, { status: 'cancelled' }, { status: 'canceled' }],
    ['a payment on its way to succeed', payment, { status: 'succeeded_' }, { status: 'succeeded' }],
    ['a payment by SPEI', payment, { allowed_payment_methods: ['card', 'spei'] }, { allowed_payment_methods: ['card', 'bank'] }],
    ['an older automation', payment, { automation_type: 'payment_and_complement' }, { automation_type: 'ppd_invoice_and_complement' }],
    ['a legacy automation', incomeInvoice, { automation_type: 'stamp_invoice' }, { automation_type: 'pue_invoice' }],
    ['invoices of a payment by name or whole', payment, { invoices: ['u1', { uuid: 'u2' }, { id: 'u3' }] }, { invoices: ['u1', 'u2', 'u3'] }],
    ['an open receipt', receipt, { status: 'open' }, { status: 'pending' }],
    ['a stamped receipt', receipt, { status: 'stamped' }, { status: 'invoiced' }],
    ['a receipt in camel case', receipt, { created: 1677651234, validUntil: 1677651235, invoiceId: 'u' }, { created_at: 1677651234000, valid_until: 1677651235000, invoice_id: 'u' }],
    ['a receipt with its invoice', receipt, { created_at: 1677651234, invoice: { uuid: 'u' } }, { created_at: 1677651234000, invoice_id: 'u' }],
    ['what a receipt became', stampedReceipt, { uuid: 'u' }, { id: 'x', invoice_id: 'u' }],
    ['a user of the older pages', user, { firstName: 'Ana', lastName: 'Ruiz' }, { first_name: 'Ana', last_name: 'Ruiz' }],
    ['a user of the newer pages', user, { first_name: 'Ana', firstName: 'A' }, { first_name: 'Ana' }],
    ['a withheld tax by number', retention, { totals: { tax_retained: [{ tax: '001', amount: 5 }] } }, { totals: { tax_retained: [{ tax: 'ISR', amount: 5 }] } }],
    ['a cancelled retention', retention, { status: 'cancelled' }, { status: 'canceled', uuid: 'x' }],
    ["the SAT's dates", satInvoice, { uuid: 'u', issue_date: '2025-12-19', stamp_date: 1766140200 }, { issue_date: 1766102400000, stamp_date: 1766140200000 }],
    ['a rate in percent', teamSettings, { taxes_usd: [{ type: 'IVA', rate: 16 }] }, { taxes_usd: [{ type: 'IVA', rate: 0.16 }] }],
    ['an address under any name', onboardingUrl, { data: { onboarding_url: 'https://a.example/1' } }, { url: 'https://a.example/1' }],
    ['a word of Object itself', payment, { status: 'constructor' }, { status: 'constructor' }],
  ])('%s leaves as one', (_, schema, value, expected) => {
    expect(read(schema, value)).toMatchObject(expected);
  });
});

describe('what the SAT says of a client', () => {
  it.each([
    [{ is_valid: true }, []],
    [{ is_valid: false, errors: [{ path: 'legal_name', message: 'no coincide' }] }, [{ path: 'legal_name', message: 'no coincide' }]],
    [{ is_valid: false, details: ['tax_system no coincide con el SAT'] }, [{ path: 'tax_system', message: 'no coincide con el SAT' }]],
    [{ is_valid: false, fields: { zip: 'otro' } }, [{ path: 'zip', message: 'otro' }]],
  ])('%j names the fields %j', (value, fields) => {
    expect(z.parse(clientValidation, value).fields).toEqual(fields);
  });
});

describe('what is sent', () => {
  const line = { client: { id: 'c' }, items: [{ id: 's' }] };

  it('writes SPEI as the API does, and times in its seconds', () => {
    expect(z.parse(requestPaymentInput, { ...line, allowed_payment_methods: ['card', 'spei', 'oxxo'] }).allowed_payment_methods).toEqual(['card', 'bank', 'oxxo']);
    expect(z.parse(markPaymentPaidInput, { payment_form: '03', date: 1766140200999 }).date).toBe(1766140200);
  });

  it.each<[string, Schema, unknown, string]>([
    ['motive 01 without the invoice in its place', cancelInput, { motive: '01' }, 'substitution_uuid'],
    ['another motive with one', cancelInput, { motive: '02', substitution_uuid: 'u' }, 'substitution_uuid'],
    ["the command-line client's name for it", cancelInput, { motive: '01', replacement: 'u' }, ''],
    ['no motive', cancelInput, {}, 'motive'],
    ['both names of a client', customerPortalInput, { id: 'c', email: 'a@b.example' }, ''],
    ['neither name of a client', customerPortalInput, {}, ''],
    ['a payment without lines', requestPaymentInput, { client: { id: 'c' } }, 'items'],
    ['a method nobody takes', requestPaymentInput, { ...line, allowed_payment_methods: ['cash'] }, 'allowed_payment_methods.0'],
    ['a setting nobody knows', teamSettingsInput, { keep_full_legal_name: true }, ''],
    ['a setting of a wrong type', teamSettingsInput, { avoid_receipts: 'yes' }, 'avoid_receipts'],
  ])('refuses %s', (_, schema, value, path) => {
    expect(z.safeParse<Schema>(schema, value).error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('clears a setting with null', () => {
    expect(z.parse(teamSettingsInput, { avoid_receipts: null, use: null, taxes: [], emails: {} })).toEqual({ avoid_receipts: null, use: null, taxes: [], emails: {} });
  });
});
