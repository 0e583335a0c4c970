import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyClientForm, type ClientForm } from './ClientForm.js';
import { fromClient } from './fromClient.js';
import { toInput, toUpdate } from './toInput.js';

const stored = fromClient({
  tax_id: 'EKU9003173C9',
  legal_name: 'ESCUELA KEMPER URGATE',
  tax_system: '601',
  email: 'compras@kemper.example',
  bcc: ['pagos@kemper.example'],
  phone: '351 555 0148',
  address: { country: 'MEX', zip: '42501', street: 'HIDALGO' },
  defaults: { keep_full_legal_name: true },
  metadata: { segmento: 'escuelas', visits: 3, tags: ['a'] },
});

describe('a client as a form', () => {
  it('takes e-mail and copies as one list, and the address flat', () => {
    expect(stored).toMatchObject({ emails: ['compras@kemper.example', 'pagos@kemper.example'], country: 'MEX', zip: '42501', street: 'HIDALGO', keep_full_legal_name: true, issue_invoiceable_receipts: true });
  });

  it('reads a host’s own spelling of an RFC and of Mexico', () => {
    expect(fromClient({ tax_id: 'eku-900317-3c9', address: { country: 'México' } })).toMatchObject({ tax_id: 'EKU9003173C9', country: 'MEX' });
  });
});

describe('a new client', () => {
  it('sends what was typed and nothing empty', () => {
    const form: ClientForm = { ...emptyClientForm, tax_id: 'EKU9003173C9', legal_name: 'ESCUELA KEMPER URGATE', tax_system: '601', zip: '42501', emails: ['a@b.example', 'c@d.example'] };
    expect(toInput(form)).toEqual({
      name: 'ESCUELA KEMPER URGATE',
      tax_id: 'EKU9003173C9',
      legal_name: 'ESCUELA KEMPER URGATE',
      tax_system: '601',
      email: 'a@b.example',
      bcc: ['c@d.example'],
      address: { country: 'Mexico', zip: '42501' },
      defaults: { keep_full_legal_name: false, issue_automatic_invoices: false, issue_invoiceable_receipts: true },
    });
  });
});

describe('a change', () => {
  it('sends nothing when nothing changed', () => {
    expect(toUpdate({ ...stored }, stored)).toEqual({});
  });

  it('sends the one text that changed, and null for one that was emptied', () => {
    expect(toUpdate({ ...stored, legal_name: 'OTRA', phone: '' }, stored)).toEqual({ legal_name: 'OTRA', phone: null });
  });

  it('tells the main address from the copies', () => {
    expect(toUpdate({ ...stored, emails: ['compras@kemper.example'] }, stored)).toEqual({ bcc: [] });
    expect(toUpdate({ ...stored, emails: [] }, stored)).toEqual({ email: null, bcc: [] });
    expect(toUpdate({ ...stored, emails: ['', ...stored.emails.slice(1)] }, stored)).toEqual({ email: null });
  });

  it('sends the address whole, with what was emptied in it', () => {
    expect(toUpdate({ ...stored, zip: '42502', street: '' }, stored)).toEqual({ address: { country: 'Mexico', zip: '42502', street: '' } });
  });

  it('gives free data back as it came, but for what was typed', () => {
    const metadata = stored.metadata.map((row) => (row.key === 'segmento' ? { ...row, value: 'colegios' } : row));
    expect(toUpdate({ ...stored, metadata }, stored)).toEqual({ metadata: { segmento: 'colegios', visits: 3, tags: ['a'] } });
  });

  it('sends only fields that differ, whatever was typed', () => {
    const texts = ['tax_id', 'legal_name', 'tax_system', 'use', 'phone', 'name', 'company'] as const;
    fc.assert(
      fc.property(fc.record(Object.fromEntries(texts.map((field) => [field, fc.string()])), { requiredKeys: [] }), (edits) => {
        const sent = toUpdate({ ...stored, ...edits }, stored);
        expect(Object.keys(sent).every((field) => (edits as Record<string, string>)[field] !== stored[field as 'name'])).toBe(true);
      }),
    );
  });
});
