import type { DraftInvoiceInput, DraftInvoiceOutput } from '@gigstack-ui/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromDraft, documentToBody } from './documentForm.js';
import { fromDraft } from './draftInvoiceForm.js';
import { setDocument } from './model/formEdits.js';
import { unreadableFields } from './model/unreadableFields.js';

const uuid = '6128396f-c09b-4ec6-8699-43c5f7e3b230';

const whole = {
  invoice_type: 'E',
  client: { id: 'client_1' },
  use: 'G02',
  payment_method: 'PUE',
  payment_form: '03',
  currency: 'USD',
  exchange_rate: 18.5,
  series: 'NC',
  date: 1_795_000_000_000,
  exports: '02',
  invoice_pdf_notes: 'Entregar en recepción\nPedido 7',
  emails: ['cobros@kernel.mx', 'ana@kernel.mx'],
  addenda: '<a:Pedido xmlns:a="urn:a">7</a:Pedido>',
  global: { periodicity: '04', months: '11', year: 2026 },
  related_documents: [
    { relationship: '01', documents: [uuid, uuid.replace('6', '7')] },
    { relationship: '03', documents: [uuid] },
  ],
  complements: [{ type: 'custom', data: '<iedu:instEducativas/>' }],
  metadata: { gs_key: 'kept', order: 7, nested: { free: true } },
} satisfies DraftInvoiceInput;

describe('the document of a draft', () => {
  it('goes back whole, field by field', () => {
    expect(documentToBody(documentFromDraft(whole))).toEqual(whole);
  });

  it('leaves out what the API spells as nothing', () => {
    const empty: Partial<DraftInvoiceOutput> = { invoice_type: 'I', date: 0, exports: '01', global: {}, related_documents: [], complements: [], emails: [], addenda: '', metadata: { gs_key: 'k' } };
    expect(documentToBody(documentFromDraft(empty))).toEqual({ invoice_type: 'I', payment_method: 'PUE', payment_form: '03', currency: 'MXN', metadata: { gs_key: 'k' } });
  });

  it.each([
    ['addresses parted by anything', { emails: ' ana@a.mx;  luis@b.com.mx\nana@a.mx ' }, { emails: ['ana@a.mx', 'luis@b.com.mx'] }],
    ['no exchange rate in pesos', { currency: 'MXN', exchange_rate: '18.5' }, { exchange_rate: undefined }],
    ['no relation without a folio', { related_documents: [{ relationship: '01', documents: [] }] }, { related_documents: undefined }],
    ['no notes made of spaces', { invoice_pdf_notes: '  ' }, { invoice_pdf_notes: undefined }],
  ])('sends %s', (_name, patch, expected) => {
    const body = documentToBody({ ...documentFromDraft({}), ...patch });
    for (const [name, value] of Object.entries(expected)) expect(body[name as 'emails']).toEqual(value);
  });

  it.each([
    ['half an address', { emails: 'ana@a.mx, luis@' }, ['emails']],
    ['a complement without its XML', { complements: [{ type: 'custom', data: '' }] }, ['complements.0']],
    ['an exchange rate that is no number', { currency: 'USD', exchange_rate: '18,' }, ['exchange_rate']],
  ])('waits for the rest of %s', (_name, patch, paths) => {
    expect(unreadableFields(setDocument(patch)(fromDraft({})))).toEqual(paths);
  });
});

it('reads back what it sends, whatever is in it', () => {
  const text = fc.stringMatching(/^[a-z]{0,12}$/);
  const patches = fc.record({
    invoice_type: fc.constantFrom('I' as const, 'E' as const),
    use: text,
    series: text,
    exports: fc.constantFrom('', '02', '03', '04'),
    date: fc.constantFrom('', '1795000000000'),
    invoice_pdf_notes: text,
    addenda: text,
    emails: fc.constantFrom('', 'a@b.mx', 'a@b.mx; c@d.mx', 'a@'),
    global: fc.constantFrom(null, { periodicity: '01', months: '02', year: '2026' }),
    related_documents: fc.array(fc.record({ relationship: fc.constantFrom('', '01'), documents: fc.array(fc.constant(uuid), { maxLength: 2 }) }), { maxLength: 2 }),
    complements: fc.array(fc.record({ type: text, data: text }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(patches, (patch) => {
      const body = documentToBody({ ...documentFromDraft({}), ...patch });
      expect(documentToBody(documentFromDraft(body))).toEqual(body);
    }),
  );
});
