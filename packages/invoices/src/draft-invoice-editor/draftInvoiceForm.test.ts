import type { DraftInvoiceOutput, ItemSchema } from '@gigstack-ui/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDraft, toBody, type DraftInvoiceForm } from './draftInvoiceForm.js';
import { emptyLine, isBlankLine, toItem } from './lineForm.js';
import { insertLine, setDocument, setLine } from './model/formEdits.js';

const quota = { type: 'IEPS', factor: 'Cuota', rate: 3.0818, withholding: false, units: 0.6 } as const;
const iva16 = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false } as const;

function withLine(patch: Parameters<typeof setLine>[1]): DraftInvoiceForm {
  const form = fromDraft({});
  return setLine(form.order[0] ?? '', patch)(form);
}

describe('a new form', () => {
  it('is an income invoice paid by transfer, with one empty line that is not sent', () => {
    expect(toBody(fromDraft({}))).toEqual({
      invoice_type: 'I',
      payment_method: 'PUE',
      payment_form: '03',
      currency: 'MXN',
      items: [],
      metadata: { gs_key: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it('has a mark of its own every time', () => {
    expect(toBody(fromDraft({})).metadata).not.toEqual(toBody(fromDraft({})).metadata);
  });
});

describe('sending a line', () => {
  it.each<[string, Parameters<typeof setLine>[1], Partial<ItemSchema>]>([
    ['with separators and a peso sign', { unit_price: '$1,250.50' }, { unit_price: 1250.5 }],
    ['with arithmetic', { unit_price: '3*1250' }, { unit_price: 3750 }],
    ['with six decimals', { unit_price: '0.000001' }, { unit_price: 0.000001 }],
    ['without taxes as not subject', { unit_price: '1', taxes: [] }, { taxes: [], taxability: '01' }],
    ['with taxes as subject', { unit_price: '1' }, { taxes: [iva16], taxability: '02' }],
    ['with an object of tax of its own', { unit_price: '1', taxes: [], taxability: '03' }, { taxability: '03' }],
    ['with a percentage taken off', { quantity: '3', unit_price: '33.35', discount: '10%' }, { discount: 10.01 }],
    ['with the key of the issuer', { sku: ' A-1 ' }, { sku: 'A-1' }],
    ['for somebody else', { unit_price: '1', third_party: { tax_id: 'XAXX010101000', legal_name: 'TERCERO', tax_system: '616', zip: '' } }, { third_party: { tax_id: 'XAXX010101000', legal_name: 'TERCERO', tax_system: '616' } }],
    ['trimmed', { description: '  Papel  ' }, { description: 'Papel' }],
  ])('%s', (_name, patch, item) => {
    expect(toBody(withLine(patch)).items?.[0]).toMatchObject(item);
  });

  it.each(['abc', '1,', '-', '1.', '12.3.4', '0.0000001'])('leaves out a price that is no number: %s', (unit_price) => {
    expect(toBody(withLine({ unit_price })).items?.[0]).not.toHaveProperty('unit_price');
  });
});

describe('a stored draft', () => {
  const draft: DraftInvoiceOutput = {
    id: 'abc',
    invoice_type: 'I',
    client: { id: 'client_1', legal_name: 'CLIENTE' },
    currency: 'USD',
    exchange_rate: 18.5,
    use: 'G03',
    payment_form: '99',
    payment_method: 'PPD',
    total: 116,
    subtotal: 100,
    livemode: false,
    series: 'A',
    updated_at: 5,
    items: [
      { id: 'service_1', description: 'Uno', quantity: 1, unit_price: 1e-6, discount: 0.5, sku: 'A', product_key: '01010101', unit_key: 'E48', taxes: [iva16, quota], taxability: '02', third_party: { tax_id: 'X', extra: 1 } },
    ],
    global: {},
    related_documents: [{ relationship: '04', documents: ['u'], note: 'more than is taken' }],
    metadata: { order: '7' },
  };

  it('comes back as it was, with what no control shows and without what only the server knows', () => {
    expect(toBody(fromDraft(draft))).toEqual({
      invoice_type: 'I',
      client: { id: 'client_1' },
      currency: 'USD',
      exchange_rate: 18.5,
      use: 'G03',
      payment_form: '99',
      payment_method: 'PPD',
      series: 'A',
      related_documents: [{ relationship: '04', documents: ['u'] }],
      metadata: { order: '7', gs_key: expect.any(String) },
      items: [
        { id: 'service_1', description: 'Uno', quantity: 1, unit_price: 0.000001, discount: 0.5, sku: 'A', product_key: '01010101', unit_key: 'E48', taxes: [iva16, quota], taxability: '02', third_party: { tax_id: 'X' } },
      ],
    });
  });

  it('keeps the mark it has', () => {
    expect(fromDraft({ metadata: { gs_key: 'kept' } }).document.metadata).toEqual({ gs_key: 'kept' });
  });

  it('has no exchange rate in pesos', () => {
    const form = setDocument({ currency: 'MXN' })(fromDraft(draft));
    expect(toBody(form)).not.toHaveProperty('exchange_rate');
  });
});

describe('any form', () => {
  const price = fc.integer({ min: 0, max: 999_999_999 }).map((micros) => String(micros / 1000));
  const item = fc.record({
    description: fc.stringMatching(/^[a-z]{1,20}$/),
    quantity: price,
    unit_price: price,
    product_key: fc.constantFrom('', '01010101'),
    taxes: fc.constantFrom([], [iva16]),
  });

  it('reads back what it sends', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (patches) => {
        const form = patches.reduce((values, patch) => insertLine({ ...emptyLine(), ...patch })(values), fromDraft({}));
        const body = toBody(form);
        expect(toBody(fromDraft(body))).toEqual(body);
      }),
    );
  });

  it('sends exactly the lines somebody typed in, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (typed) => {
        const lines = typed.map((isTyped, index) => ({ ...emptyLine(), description: isTyped ? `line ${index}` : '' }));
        const form = lines.reduce((values, line) => insertLine(line)(values), fromDraft({}));
        expect(toBody(form).items).toEqual(form.lines.filter((line) => !isBlankLine(line)).map(toItem));
        expect(toBody(form).items).toHaveLength(typed.filter(Boolean).length);
      }),
    );
  });
});
